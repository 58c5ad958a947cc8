import type { Ground } from './ground-parts.ts';
import { textWidth } from '../../kit/text-width.ts';
import { note, type Text } from '../picture.ts';

/** The heading of the dated part and that of the conditions. */
export function drawHeads({ data: { words: own }, state, frame, sizes, cuts, twice }: Ground): Text[] {
	// Where nothing is misdated, the two datings are one.
	const headings = { article: own.article, record: own.record, both: twice ? own.both : own.same };
	const y = frame.inset.top + sizes.head * 0.62;
	const heading: Text = {
		...note(frame.inset.left, y, headings[state.dating], sizes.label),
		weight: 600,
		heading: true,
	};
	const band = cuts.find(({ id }) => id === 'conditions');
	if (!band) return [heading];
	const words = [own.onlyIf, own.described];
	const whole = words.join(' ');
	if (textWidth(whole, sizes.label, 600) + 12 < band.x1 - band.x0)
		return [heading, { ...note(band.x0 + 8, y, whole, sizes.label), weight: 600 }];
	const x = Math.min(band.x0 + 4, band.x1 - textWidth(words[1] ?? '', sizes.small));
	return [
		heading,
		...words.map((text, i): Text => ({
			...note(x, y + (i - 0.5) * sizes.small * 1.15, text, sizes.small),
			weight: i === 0 ? 600 : 400,
		})),
	];
}
