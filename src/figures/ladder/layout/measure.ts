import { textWidth } from '../../kit/text-width.ts';

const known = new Map<string, number>();

/** The width of a line of text, px, remembered: the same few labels are tried in many places. */
export function measure(text: string, size: number, weight: 400 | 600 = 400): number {
	const key = `${weight} ${size} ${text}`;
	const width = known.get(key) ?? textWidth(text, size, weight);
	known.set(key, width);
	return width;
}
