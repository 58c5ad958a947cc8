import { roomIn, type Frame } from '../kit/frame.ts';
import { textWidth } from '../kit/text-width.ts';
import { leading, type Line } from '../kit/wrap.ts';
import type { Rect } from '../kit/rect.ts';
import { cards, smaller, type Card } from './card.ts';
import type { PromisesData } from './data.ts';
import { columns, heads, levelsOf, rows, type Grid, type Row } from './rows.ts';

/** What to draw, px: columns of parties, rows of promises, the words of one or two of them, and the key. */
export type Picture = ReturnType<typeof pictureOf>;

/** At most so many promises have their words shown; with more lit, none has. */
export const mostCards = 2;
/** From these sizes on there is width for two cards, and height for all rows and cards, px. */
const twoCardsFrom = 640;
const tallFrom = 560;
const uprightFrom = 1000;
/** A row is a button, which a finger must hit, px. */
const lowestRow = 24;

/** The key in one row from (x, y) on, in fewer words or in rows below each other if it is wider than `width`. */
function keyAt(
	{ treaty, other, otherShort }: PromisesData['words'],
	x: number,
	y: number,
	width: number,
	size: number,
) {
	const [line, gap] = [26, 26];
	const wide = (text: string): number => line + 6 + textWidth(text, size) + gap;
	const inRow = (second: string): boolean => wide(treaty) + wide(second) - gap <= width;
	const second = !inRow(other) && inRow(otherShort) ? otherShort : other;
	const [right, down] = inRow(second) ? [wide(treaty), 0] : [0, leading(size)];
	const entries = [
		{ text: treaty, left: x, base: y + size },
		{ text: second, left: x + right, base: y + size + down },
	];
	return {
		samples: entries.map(({ left, base }, i) => ({ x: left, y: base - size * 0.34, width: line, solid: i === 0 })),
		key: entries.map(({ text, left, base }): Line => ({
			...{ x: left + line + 6, y: base, text, size, weight: 400, role: 'soft' },
		})),
	};
}

/** Cards side by side, or the first alone where there is no width for two; none if many promises are lit. */
function cardsIn(data: PromisesData, lit: string[], area: Rect, sizes: number[]): Card[] {
	const ids = lit.length > mostCards ? [] : lit.slice(0, area.width >= twoCardsFrom ? mostCards : 1);
	const gap = 36;
	const width = ids.length > 1 ? (area.width - gap) / 2 : Math.min(area.width, 620);
	const promises = ids.flatMap((id, i) => {
		const promise = data.promises[id];
		return promise ? [{ id, promise, rect: { ...area, x: area.x + i * (width + gap), width } }] : [];
	});
	return cards(promises, data.words, sizes);
}

/** A narrow figure in a window that is held upright, which has height to spare. */
const isUpright = ({ width, height }: Rect): boolean => width >= 480 && width < twoCardsFrom && height >= uprightFrom;

/** Sizes of everything for an area: text, heads, rows and label column, in px. */
function gridIn(area: Rect, count: number, few: boolean, parties: PromisesData['parties'], withGists: boolean): Grid {
	const { width, height } = area;
	const wide = width >= twoCardsFrom;
	const tall = height >= tallFrom;
	const scale = tall && wide ? Math.max(1, Math.min(1.25, width / 900, height / 730)) : 1;
	const upright = isUpright(area);
	const size = Math.round((wide || upright ? (tall ? 15 : 14) : 12) * scale);
	const gists = withGists && (wide || upright) && tall && !few;
	const labels = Math.round(width * (wide ? (gists ? 0.37 : 0.29) : upright ? 0.48 : 0.54));
	const crowded = levelsOf(parties, (width - labels) / parties.length, size) > 2;
	const head = Math.round(size * (wide ? 2.8 : crowded ? 5.4 : tall ? 4 : 3.6));
	const share = few && tall ? (height - head) * (height < 640 ? 0.52 : 0.56) : height - head - size * 2.2;
	const most = upright ? (gists ? 150 : 80) : gists ? 72 * scale : tall ? 50 * scale : wide || crowded ? 36 : 30;
	const row = Math.max(lowestRow, Math.min(most, share / count));
	return { ...area, labels, head, row, size, gists, parties };
}

/** Whether a row is as high as its words, px. */
const holdsItsWords = ({ y, height, lines }: Row): boolean =>
	lines.every((line) => line.y - line.size * 0.75 >= y && line.y + line.size * 0.25 <= y + height);

/** The room of the figure, px; on phones the last row, which has room of its own around its words, reaches nearer to the foot. */
function areaIn(frame: Frame): Rect {
	const room = roomIn(frame);
	return room.width < twoCardsFrom ? { ...room, height: room.height + 8 } : room;
}

/** The picture with these promises lit, in this frame; it depends on nothing else. */
export function pictureOf(data: PromisesData, lit: string[], frame: Frame) {
	const area = areaIn(frame);
	const few = lit.length <= mostCards;
	const all = Object.entries(data.promises);
	// Low frames have no room for the rows that aren't lit beside the words of those that are.
	const shown = few && area.height < tallFrom ? all.filter(([id]) => lit.includes(id)) : all;
	const gridOf = (withGists: boolean): Grid => gridIn(area, shown.length, few, data.parties, withGists);
	const roomy = gridOf(true);
	const grid = rows(roomy, shown, lit).every(holdsItsWords) ? roomy : gridOf(false);
	const { size, head, row, labels } = grid;
	const end = Math.round(area.y + head + row * shown.length);
	const largest = isUpright(area) ? 18 : area.width < twoCardsFrom ? 16 : Math.round((16 * size) / 15);
	const sizes = [largest, largest - 1, largest - 2, largest - 3, 13, 12].filter((s) => s >= 12);
	const beside = keyAt(data.words, area.x + 8, area.y, labels - 16, smaller(size, 2));
	// In a column of a newspaper it is wider than the labels below it, and would run into the heads.
	const besideHeads = beside.key.every(({ x, text, size }) => x + textWidth(text, size) <= area.x + labels);
	const under = keyAt(data.words, area.x + 8, end + size * 0.7, area.width - 8, smaller(size, 1));
	const key = (few || area.height < tallFrom) && besideHeads ? beside : under;
	const words = key === under && few ? leading(size) * (under.key.at(-1)?.y === under.key[0]?.y ? 1 : 2) : 0;
	const top = end + Math.round(size * 1.4) + words;
	const below = { x: area.x + 8, y: top, width: area.width - 8, height: area.y + area.height - top };
	return {
		heads: heads(grid),
		columns: columns(grid).map((x) => ({ x, from: area.y + head, to: end })),
		rows: rows(grid, shown, lit),
		/** The words of the lit ones, if they are few. */
		cards: cardsIn(data, lit, below, sizes),
		...key,
		/** Every promise has its row. */
		complete: shown.length === all.length,
	};
}

/** The promises that a named state lights up; throws if there is no such state. */
export function litIn(data: PromisesData, stateId: string): string[] {
	const state = data.states[stateId];
	if (!state) throw new Error(`the promises figure has no state “${stateId}”`);
	return state.lit;
}

/** The picture of a named state. */
export const picture = (data: PromisesData, stateId: string, frame: Frame): Picture =>
	pictureOf(data, litIn(data, stateId), frame);
