import type { Ground } from './ground-parts.ts';
import { measure } from './measure.ts';
import type { Text } from '../picture.ts';

/** The heading of the dated part and that of the conditions. */
export function drawHeads({ data: { words: own }, state, frame, sizes, cuts, twice }: Ground): Text[] {
	// Where nothing is misdated, the two datings are one.
	const headings = { article: own.article, record: own.record, both: twice ? own.both : own.same };
	const y = frame.inset.top + sizes.head * 0.62;
	const heading: Text = {
		x: frame.inset.left,
		y,
		text: headings[state.dating],
		size: sizes.label,
		weight: 600,
		anchor: 'start',
		role: 'soft',
		heading: true,
	};
	const band = cuts.find(({ id }) => id === 'conditions');
	if (!band) return [heading];
	const words = [own.onlyIf, own.described];
	const whole = words.join(' ');
	const style = { size: sizes.small, anchor: 'start', role: 'soft' } as const;
	if (measure(whole, sizes.label, 600) + 12 < band.x1 - band.x0)
		return [heading, { ...style, x: band.x0 + 8, y, text: whole, size: sizes.label, weight: 600 }];
	const x = Math.min(band.x0 + 4, band.x1 - measure(words[1] ?? '', sizes.small));
	return [
		heading,
		...words.map((text, i): Text => ({
			...style,
			x,
			y: y + (i - 0.5) * sizes.small * 1.15,
			text,
			weight: i === 0 ? 600 : 400,
		})),
	];
}
