import { edgesOf, type Box } from '../kit/rings.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Bars, Text } from './picture.ts';
import type { Sizes } from './labels/type-sizes.ts';
import type { RulerData } from './types.ts';

/** The space around the bars and the sketch, px. */
export const pad = 12;
const kmColumnEms = 3.6;

/** The width of a bar's words, px. */
export const rowWidth = (label: string, under: number): number => textWidth(label, under) + under * kmColumnEms;

/** Three bars to a scale of px a km, one under the other. */
export function barsOf({ bars, note }: RulerData, strip: Box, pxPerKm: number, { under }: Sizes, noted = true): Bars {
	const foot = noted ? under * 1.4 : 0;
	const row = Math.min(under * 3.4, (strip.bottom - strip.top - 2 * pad - foot) / bars.length);
	const panel = { ...strip, top: strip.bottom - row * bars.length - foot - 2 * pad };
	const top = (i: number): number => panel.top + pad + i * row;
	const left = panel.left + pad;
	const label = { size: under, anchor: 'start', x: left, role: 'ink' } as const;
	const kmColumn = under * kmColumnEms;
	return {
		panel,
		bars: bars.map(({ km }, i) => {
			const size = { width: km * pxPerKm, height: Math.min(under, row - under * 1.55) };
			return { box: edgesOf({ x: left, y: top(i) + under * 1.25, ...size }), main: i === 0 };
		}),
		texts: [
			...bars.flatMap(({ label: words, length }, i): Text[] => [
				{ ...label, y: top(i) + under * 0.95, text: length, weight: 600 },
				{ ...label, x: left + kmColumn, y: top(i) + under * 0.95, text: words, weight: 400 },
			]),
			...(noted ? [{ ...label, y: panel.bottom - pad + 2, text: note, weight: 400, role: 'soft' } as const] : []),
		],
	};
}
