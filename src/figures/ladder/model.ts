import type { Frame } from '../kit/frame.ts';
import type { LadderData } from './data.ts';
import { drawGround } from './layout/ground.ts';
import type { Ground, LegendItem } from './layout/ground-parts.ts';
import { legendPitch, legendRows } from './layout/legend.ts';
import { fillOf } from './layout/occurrences.ts';
import type { Mark, Picture, Text } from './picture.ts';
import { footHeight, laneY } from './layout/rows.ts';
import { settle } from './layout/setting.ts';
import { sayers } from './layout/says.ts';
import { sizesFor, type Sizes } from './layout/sizes.ts';
import { spread, type Spread } from './layout/spread.ts';
import type { Packed } from './layout/strips.ts';

/** The label of a mark, line by line, moving with it. */
function write({ strip, left, width, side }: Packed, mark: Mark): Text[] {
	const place =
		side === 'right' ? ({ x: left, anchor: 'start' } as const) : ({ x: left + width, anchor: 'end' } as const);
	let y = mark.y - strip.lines.reduce((sum, { size }) => sum + size * 1.14, 0) / 2;
	return strip.lines.map((line) => {
		y += line.size * 1.14;
		return { ...place, ...line, y: y - line.size * 0.27, role: line.weight === 600 ? 'ink' : 'soft', mark: mark.id };
	});
}

/** Whether a row of the legend has the key to something about a mark. */
const keysIn = (row: LegendItem[] = []): boolean => row.some(({ glyph }) => glyph !== undefined && glyph !== 'gate');

/** The rows with their labels, and the legend below them, which gives way from its last row on: before a mark loses its name, and where the row has no keys to marks, before one loses its date. */
function arranged(data: LadderData, along: Spread, frame: Frame, sizes: Sizes) {
	const below = frame.height - frame.inset.bottom - footHeight(sizes);
	const withLegend = (legend: LegendItem[][]) => {
		const foot = below - legend.length * legendPitch(sizes);
		return { legend, ...settle(along, [frame.inset.top + sizes.head, foot], data.rungs, sizes) };
	};
	const bare = withLegend([]);
	for (let legend = legendRows(along.list, data, frame, sizes); legend.length > 0; legend = legend.slice(0, -1)) {
		const made = withLegend(legend);
		if (made.named >= bare.named && (made.dated >= bare.dated || keysIn(legend.at(-1)))) return made;
	}
	return bare;
}

/** What the ladder looks like in a state, in px of the frame; nothing of it depends on what was shown before. */
export function picture(data: LadderData, stateId: string, frame: Frame): Picture {
	const state = data.states[stateId];
	if (!state) throw new Error(`the ladder has no state “${stateId}”`);
	const sizes = sizesFor(frame);
	const along = spread(data, state, frame, sizes);
	const { legend, labels, rows } = arranged(data, along, frame, sizes);
	const set = along.list.flatMap((one) => {
		const label = labels.find(({ strip }) => strip.id === one.id);
		const row = rows.find(({ id }) => id === label?.strip.row);
		if (!label || !row) return [];
		const { actor, eases, id: event } = one.event;
		const mark: Mark = {
			...{ id: one.id, event, x: one.x, y: laneY(row, label.lane), r: label.strip.r },
			...{ actor, fill: fillOf(one), eases, extra: one.kind !== 'main' },
		};
		return [{ mark, label, texts: write(label, mark) }];
	});
	const marks = set.map(({ mark }) => mark);
	const ties = along.ties.map((tie) => {
		const label = set.find(({ mark }) => mark.id === tie.to)?.label;
		return tie.via === 'down' && label ? { ...tie, gap: label.left - 4 } : tie;
	});
	const words = set.flatMap(({ texts }) => texts);
	const reach = new Map(
		rows.map(({ id }) => {
			const own = set.filter(({ label }) => label.strip.row === id);
			return [id, Math.min(...own.map(({ mark, label }) => Math.min(label.left, mark.x - 2 * mark.r)))] as const;
		}),
	);
	const crossed: Ground['crossed'] = (row, x) =>
		set.some(({ label: { strip, left, width } }) => strip.row === row && left - 2 < x && x < left + width + 2);
	const twice = ties.some(({ says }) => !says);
	const ground = drawGround({ data, state, frame, sizes, cuts: along.cuts, rows, legend, reach, crossed, twice });
	return { frame, ...ground, marks, ties, texts: [...ground.texts, ...words, ...sayers(ties, marks, words, sizes)] };
}
