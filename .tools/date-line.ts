export type LonLat = readonly [lon: number, lat: number];
type Ring = readonly LonLat[];

/** As near to the date line as the source's three decimals put what ends there, degrees. */
const near = 0.0005;
/** Land that spans this many degrees goes once round the pole. */
const aroundPole = 359;

/** A ring that the date line cuts: its own coast, from the line and back to it, and how far along the line the cut runs. */
interface Cut {
	coast: Ring;
	south: number;
	north: number;
}

const shifted = (ring: Ring): Ring => ring.map(([lon, lat]): LonLat => [lon + 360, lat]);

function spanOf(ring: Ring): { from: number; to: number } {
	// A continent has more corners than a call takes arguments.
	const least = (a: number, [lon]: LonLat): number => Math.min(a, lon);
	const most = (a: number, [lon]: LonLat): number => Math.max(a, lon);
	return { from: ring.reduce(least, Infinity), to: ring.reduce(most, -Infinity) };
}

function cutAt(ring: Ring, line: number): Cut {
	const spots = ring.flatMap(([lon], i) => (Math.abs(lon - line) < near ? [i] : []));
	// The coast is the longest way from one spot of the line to the next; all the others are the cut.
	const ways = spots.map((from, i) => ({ from, steps: (spots[i + 1] ?? (spots[0] ?? 0) + ring.length) - from }));
	const { from, steps } = ways.reduce((longest, way) => (way.steps > longest.steps ? way : longest));
	const lats = spots.map((i) => ring[i]?.[1] ?? 0);
	return {
		coast: [...ring.slice(from), ...ring.slice(0, from)].slice(0, steps + 1),
		south: Math.min(...lats),
		north: Math.max(...lats),
	};
}

/**
 * Land rings (closed, degrees, longitudes from -180 to 180, cut at the date line) as rings that are not closed and lie
 * between `west` and `west` + 360: land that the date line cuts is one ring again, so that no false shore follows the line.
 * Land around the pole comes twice, as its longitudes have no middle.
 */
export function joinedAcrossDateLine(closed: readonly Ring[], west: number): Ring[] {
	const rings = closed.map((one) => one.slice(0, -1)).map((ring) => ({ ring, ...spanOf(ring) }));
	const touches = (lon: number, line: number): boolean => Math.abs(lon - line) < near;
	const round = rings.filter(({ from, to }) => to - from > aroundPole);
	const others = rings.filter(({ from, to }) => to - from <= aroundPole);
	const western = others
		.filter(({ from }) => touches(from, -180))
		.map(({ ring }) => cutAt(ring, -180))
		.map((cut) => ({ ...cut, coast: shifted(cut.coast) }));
	return others
		.filter(({ from }) => !touches(from, -180))
		.map(({ ring, from, to }): Ring => {
			if (!touches(to, 180)) return (from + to) / 2 < west ? shifted(ring) : ring;
			const { coast, south, north } = cutAt(ring, 180);
			// Land that the line only touches is whole as it is.
			if (south === north) return ring;
			const beyond = western.filter((cut) => cut.south < north && cut.north > south);
			return [...coast, ...beyond.flatMap((cut) => cut.coast)];
		})
		.concat(round.flatMap(({ ring }) => [ring, shifted(ring)]));
}
