import { columnOf, columns, heads, levelsOf, rows, type Grid, type Row } from '../../figures/promises/rows.ts';
import { shapes } from '../../figures/promises/shapes.ts';
import type { Party, PromisesData, Told } from '../../figures/promises/data.ts';
import { defence, spokenName } from '../../figures/promises/words.ts';
import { fill } from '../../lib/fill.ts';
import type { Rect } from '../../figures/kit/rect.ts';
import { actorMark } from '../../figures/kit/actor-mark.ts';
import { textWidth } from '../../figures/kit/text-width.ts';
import { leading, type Line } from '../../figures/kit/wrap.ts';
import { edge, isLow, letters, titles, type Drawn } from './drawn.ts';
import { column, joined, largest, stack, tall, words, type Marks, type Part } from './parts.ts';

/** More promises than these stand as rows, with what they say where there is room. */
const most = 2;
const nothing = { heads: [], columns: [], rows: [], samples: [], cards: [], key: [], complete: true };
const style = { size: letters, weight: 400, role: 'ink' } as const;

/** The key to solid and dashed lines, in the corner that the heads of the columns leave free. */
function keyIn({ mutualShort, otherShort }: PromisesData['words'], x: number, y: number): Marks {
	const line = 26;
	const texts = [mutualShort, otherShort];
	const samples = texts.map((_, i) => ({ x, y: y + (i + 0.5) * leading(letters), width: line, solid: i === 0 }));
	const lines = texts.map((text, i): Line => ({
		...style,
		x: x + line + 8,
		y: y + i * leading(letters) + letters,
		text,
		role: 'soft',
	}));
	return { shapes: shapes({ ...nothing, samples }), lines, presses: [] };
}

/** How rows are laid out: by their names alone, or with what each says below it. */
function gridIn(parties: readonly Party[], promises: [string, Told][], area: Rect, gists: boolean): Grid {
	// A size at which the words below a name are no smaller than the least.
	const size = gists ? letters + 2 : letters;
	const label = Math.max(...promises.map(([, one]) => textWidth(one.label, size, 600)));
	const labels = gists ? area.width * 0.58 : Math.ceil(8 + textWidth('0000', size, 600) + size * 0.6 + label + 14);
	const levels = levelsOf(parties, (area.width - labels) / parties.length, size);
	const head = Math.max(levels * (size + 3) + 16, 2 * leading(letters) + 6);
	const room = (area.height - head) / promises.length;
	return { ...area, labels, head, row: gists ? room : Math.min(44, room), size, gists, parties };
}

/** Whether every row is as high as its words, with air between it and the next. */
const holds = (made: Row[]): boolean =>
	made.every(({ y, height, lines }) =>
		lines.every((one) => one.y - one.size >= y && one.y + one.size * 0.5 <= y + height),
	);

/** Every promise as a row: who, when, by what name, and what it says where there is room. */
function allRows(
	{ parties, words }: PromisesData,
	promises: [string, Told][],
	lit: string[],
	width: number,
	height: number,
): Marks {
	const area = { x: edge, y: edge, width: width - 2 * edge, height: height - 2 * edge };
	const told = gridIn(parties, promises, area, true);
	const grid = holds(rows(told, promises, lit)) ? told : gridIn(parties, promises, area, false);
	const { head, row } = grid;
	const made = rows(grid, promises, lit);
	const tops = heads(grid);
	const set = columns(grid).map((x) => ({ x, from: area.y + head, to: area.y + head + row * promises.length }));
	const names = Object.fromEntries(promises.map(([id, one]) => [id, spokenName(one, words)]));
	const presses = made.map(({ id, x, y, width, height }) => ({ id, name: names[id] ?? id, x, y, width, height }));
	const drawn = { shapes: shapes({ ...nothing, heads: tops, columns: set, rows: made }), presses };
	const lines = [...tops.map(({ label: name }) => name), ...made.flatMap((one) => one.lines)];
	return joined([{ ...drawn, lines }, keyIn(words, area.x + 8, area.y)]);
}

/** The two sides of a promise with the line between them. */
function line(parties: readonly Party[], id: string, promise: Told, x: number, width: number): Part {
	const [from, to] = [promise.from, promise.to].map(([name = '']) => columnOf(parties, name)) as [number, number];
	const [left, right] = [Math.min(from, to), Math.max(from, to)].map((i) => parties[i]);
	const name = leading(letters);
	const gap = 14;
	const height = name + gap + 12;
	return {
		height,
		at(y) {
			const [start, end] = [x + 7, x + width - 7];
			const row: Row = {
				...{ id, x, y: y + name, width, height: 2 * gap, lit: true, solid: promise.mutualDefence, lines: [] },
				...{ from: from < to ? start : end, to: from < to ? end : start, both: promise.from.length > 1, hops: [] },
			};
			const [first, last] = [left?.name ?? '', right?.name ?? ''];
			const base = y + letters;
			const mark = (actor: Party['actor'], cx: number): string =>
				`<path class="f-${actor}" d="${actorMark(actor, cx, base - 5, 6)}"/>`;
			const text = (words: string, tx: number): Line => ({ ...style, weight: 600, x: tx, y: base, text: words });
			return {
				shapes:
					shapes({ ...nothing, rows: [row] }) +
					mark(left?.actor ?? 'none', x + 7) +
					mark(right?.actor ?? 'none', x + width - 7),
				lines: [text(first, x + 20), text(last, x + width - 20 - textWidth(last, letters, 600))],
				presses: [],
			};
		},
	};
}

/** One promise: its name, its line, whether it is one of mutual defence, and what it says. */
function parts(data: PromisesData, [id, promise]: [string, Told], x: number, width: number): Part[] {
	const said = promise.mutualDefence ? data.words.isTreaty : data.words.noTreaty;
	return [
		words([{ text: `${promise.year} · ${promise.label}`, size: titles, weight: 600 }], x, width),
		line(data.parties, id, promise, x, width),
		words([{ text: said, size: letters, role: 'soft' }], x, width),
		words([{ text: promise.gist, size: letters }], x, width),
	];
}

/** The way back to all promises. */
function back({ promises, words: { all } }: PromisesData, x: number, width: number): Part {
	const text = `‹ ${fill(all, { count: Object.keys(promises).length })}`;
	const part = words([{ text, size: letters, role: 'soft', gap: 8 }], x, width);
	return {
		...part,
		at: (y) => ({ ...part.at(y), presses: [{ id: '', name: text, x, y: y - 4, width, height: part.height + 8 }] }),
	};
}

/** A few promises with their words, below or beside each other. */
function cards(data: PromisesData, shown: [string, Told][], width: number, height: number): Marks {
	const low = isLow(width, height) && shown.length > 1;
	const between = 36;
	const own = low ? (width - 2 * edge - between) / shown.length : width - 2 * edge;
	const blocks = shown.map((one, i) => parts(data, one, edge + (low ? i * (own + between) : 0), own));
	// A row that was pressed: its words, and the way back to all.
	if (shown.length === 1) blocks[0]?.push(back(data, edge, own));
	const set = blocks.map((block) => column(block, 5));
	if (low) {
		// Names on one line, and all lines at one height.
		const top = Math.max(edge, (height - Math.max(...set.map((one) => one.height))) / 2);
		return joined(set.map((one) => one.at(top)));
	}
	const space = (height - 2 * edge - tall(set, 0)) / (set.length + 1);
	return stack(set, edge + space, space);
}

/** The promises on a slide: those that it speaks of with what they say, or all as rows. */
export function promisesPicture(data: PromisesData, lit: string[], width: number, height: number): Drawn {
	const shown = Object.entries(data.promises).filter(([id]) => lit.includes(id));
	const spoken = shown
		.map(([, one]) => `${one.year} ${one.label}, ${one.sides}, ${defence(one, data.words)}: ${one.gist}`)
		.join(' ');
	if (shown.length > most) return { ...allRows(data, shown, lit, width, height), words: spoken };
	return largest((w, h) => ({ ...cards(data, shown, w, h), words: spoken }), width, height);
}
