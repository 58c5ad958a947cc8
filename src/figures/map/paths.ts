import type { Spot } from '../kit/mercator.ts';
import { pointAt, spotOf, type View } from './view.ts';
import { round } from '../kit/markup.ts';

/** Spots as an SVG path, px to a tenth. */
export const pathOf = (spots: readonly Spot[]): string =>
	spots.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

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
