import type { LadderData } from '../data.ts';
import type { Frame } from '../../kit/frame.ts';
import type { Ground, LegendItem } from './ground-parts.ts';
import { textWidth } from '../../kit/text-width.ts';
import { fillOf, type Occurrence } from './occurrences.ts';
import { note, type Line, type Mark, type Text } from '../picture.ts';
import type { Sizes } from './sizes.ts';

/** The keys to every style that the occurrences are drawn in. */
function legendItems(
	list: readonly Occurrence[],
	{ actors, words }: Pick<LadderData, 'actors' | 'words'>,
	{ type = 1 }: Frame,
	{ low }: Sizes,
): LegendItem[] {
	// A style is shown on a named actor’s mark where one has it.
	const drawn = list
		.map((one) => ({ actor: one.event.actor, fill: fillOf(one) }))
		.sort((a, b) => Number(a.actor === 'none') - Number(b.actor === 'none'));
	const named = [...actors, { role: 'none' as const, name: words.unnamed }];
	const keys = named.filter(({ role }) => drawn.some(({ actor }) => actor === role));
	const style = (fill: Mark['fill'], text: string): LegendItem[] =>
		drawn
			.filter((one) => one.fill === fill)
			.slice(0, 1)
			.map((glyph) => ({ glyph, text }));
	return [
		...keys.map(({ role, name }): LegendItem => ({ glyph: { actor: role, fill: 'full' }, text: name })),
		...style('hollow', words.hollow),
		...style('pale', words.pale),
		...style('cored', words.cored),
		...(list.some(({ event }) => event.eases) ? [{ glyph: 'eases', text: words.eases } as const] : []),
		...(low ? [] : [{ glyph: 'gate', text: words.gate } as const]),
		// A slide has no table beside it: there a mark that is pressed says why.
		{ glyph: undefined, text: type === 1 ? words.reasons : words.debatable },
	];
}

const glyphWidth = ({ glyph }: LegendItem, { small }: Sizes): number => {
	if (glyph === undefined) return 0;
	// The article’s date hangs on a dashed tie.
	const tie = typeof glyph === 'object' && glyph.fill === 'cored' ? small : 0;
	return small * 0.94 + 4 + tie;
};
const itemWidth = (item: LegendItem, sizes: Sizes): number =>
	glyphWidth(item, sizes) + textWidth(item.text, sizes.small);
const gapWidth = ({ small, compact }: Sizes): number => small * (compact ? 0.8 : 1.4);

/** The height of one row of the legend, px. */
export const legendPitch = ({ small }: Sizes): number => small * 1.27;

/** The legend in rows that fit the frame. */
export function legendRows(
	list: readonly Occurrence[],
	data: Pick<LadderData, 'actors' | 'words'>,
	frame: Frame,
	sizes: Sizes,
): LegendItem[][] {
	const { width, inset } = frame;
	const rows: LegendItem[][] = [];
	let x = Infinity;
	for (const item of legendItems(list, data, frame, sizes)) {
		if (x + itemWidth(item, sizes) > width - inset.left - inset.right) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)?.push(item);
		x += itemWidth(item, sizes) + gapWidth(sizes);
	}
	return rows;
}

/** The legend below the axis. */
export function drawLegend({ frame, sizes, legend }: Ground) {
	const texts: Text[] = [];
	const lines: Line[] = [];
	const keys: Mark[] = [];
	const r = sizes.small * 0.36;
	const stroke = (role: Line['role'], width: number, ...points: [number, number][]): void =>
		points.slice(1).forEach((to, i) => lines.push({ from: points[i] ?? to, to, role, width }));
	legend.forEach((row, i) => {
		const y = frame.height - frame.inset.bottom - sizes.small * 0.3 - (legend.length - 1 - i) * legendPitch(sizes);
		const middle = y - sizes.small * 0.33;
		let x = frame.inset.left;
		for (const item of row) {
			const { glyph, text } = item;
			const end = x + glyphWidth(item, sizes);
			const at = end - 4 - r * 1.3;
			if (glyph === 'eases')
				stroke('ink', 1.5, [at - r, middle - r / 2], [at, middle + r / 2], [at + r, middle - r / 2]);
			else if (glyph === 'gate')
				for (const post of [at - 2.5, at + 2.5])
					stroke('soft', 1.5, [post, middle - r * 1.2], [post, middle + r * 1.2]);
			else if (glyph) {
				keys.push({ id: `key-${text}`, event: '', x: at, y: middle, r, ...glyph, eases: false, extra: false });
				if (glyph.fill === 'cored')
					lines.push({ from: [x, middle], to: [at - r, middle], role: glyph.actor, width: 1, dash: [3, 3] });
			}
			texts.push(note(end, y, text, sizes.small));
			x += itemWidth(item, sizes) + gapWidth(sizes);
		}
	});
	return { texts, lines, keys };
}
