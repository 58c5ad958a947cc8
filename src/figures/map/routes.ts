import type { Spot } from '../kit/mercator.ts';
import type { Line } from './picture.ts';
import type { Sizes, Words } from './labels/type-sizes.ts';
import type { LonLat, MapData, MapLine, MapLink, MapStateData } from './types.ts';
import { spotOf, type View } from './view.ts';

/** A measured line or a promise, in px of the frame. */
export interface Route {
	id: string;
	kind: Line['kind'];
	spots: Spot[];
	words: Words;
	/** The place under whose name the words stand, if they don't stand along the line. */
	under?: string;
}

/** Which of some places is nearest to a point, by degrees, which is enough to tell islands apart. */
function nearestPlace(data: MapData, ids: readonly string[], [lon, lat]: LonLat = [0, 0]): string | undefined {
	const off = (id: string): number => Math.hypot((data.places[id]?.lon ?? 0) - lon, (data.places[id]?.lat ?? 0) - lat);
	return [...ids].sort((a, b) => off(a) - off(b))[0];
}

/** The lines of a state, the most important first. */
export function routesOf(data: MapData, { lines, links, places }: MapStateData, view: View, sizes: Sizes): Route[] {
	const spots = ({ points }: MapLine | MapLink): Spot[] => points.map((point) => spotOf(view, point));
	const measured = (line: MapLine): Route => {
		const gap = line.id === data.measure;
		// Many lines to one coast run together: their lengths then stand under the names of the islands where they begin.
		const under = lines.length > 2 ? nearestPlace(data, places, line.points[0]) : undefined;
		const size = gap && lines.length === 1 ? sizes.gap : sizes.km;
		return {
			id: `km-${line.id}`,
			kind: gap ? 'gap' : 'measured',
			spots: spots(line),
			words: { text: line.length, size, weight: 600, role: 'ink' },
			...(under && { under }),
		};
	};
	const promised = (link: MapLink): Route => ({
		id: link.label,
		kind: link.mutual ? 'mutual' : 'partner',
		spots: spots(link),
		words: { text: link.label, size: sizes.km, weight: 600, role: 'ink' },
	});
	return [...lines.map(measured), ...links.map(promised)];
}
