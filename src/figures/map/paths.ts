import type { Spot } from '../kit/mercator.ts';
import { pointAt, spotOf, type View } from './view.ts';
import { round } from '../kit/markup.ts';

/** A number of tenths as SVG has it, without a nought before the point. */
const tenths = (count: number): string => String(count / 10).replace(/^(-?)0\./, '$1.');

/** Spots as an SVG path, px to a tenth; each but the first is told from the one before, which is shorter. */
export function pathOf(spots: readonly Spot[]): string {
	const whole = spots.map(([x, y]): Spot => [Math.round(x * 10), Math.round(y * 10)]);
	const moves = whole.map(([x, y], i) => {
		const [left, top] = whole[i - 1] ?? [0, 0];
		return `${tenths(x - left)} ${tenths(y - top)}`;
	});
	const [start = '', ...rest] = moves;
	return `M${start}${rest.length > 0 ? `l${rest.join(' ')}` : ''}`.replaceAll(' -', '-');
}

/** Meridians and parallels of a view as one SVG path; they stand at least about 110 px apart. */
export function graticule(view: View, { width, height }: { width: number; height: number }): string {
	const step = [1, 2, 5, 10, 20].find((degrees) => (degrees / 360) * view.world >= 110) ?? 30;
	const [west, east] = [pointAt(view, [0, 0]), pointAt(view, [width, height])];
	const multiples = (from: number, to: number): number[] => {
		const first = Math.ceil(from / step);
		return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
	};
	const meridians = multiples(west.lon, east.lon).map((lon) => `M${round(spotOf(view, [lon, 0])[0])} 0V${height}`);
	const parallels = multiples(east.lat, west.lat).map((lat) => `M0 ${round(spotOf(view, [0, lat])[1])}H${width}`);
	return [...meridians, ...parallels].join('');
}
