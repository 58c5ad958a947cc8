import { whole } from '../../lib/numbers.ts';
import { azimuth, distanceKm, type Point } from '../../lib/geodesy.ts';
import type { City } from './world/cities.ts';

/** Where a ring stands: at home (the state of the figure), on a city, or at any other point. */
export interface Origin extends Point {
	/** A city's id, or a state's. */
	id?: string;
	/** How the sentence calls it; a bare point is described by its surroundings instead. */
	name?: string;
	/** What the ring is known to reach from here, when that is no city. */
	reaches?: string;
}

/** What a ring reaches: the sentence, and where it is about a city, how that city lies. */
export interface Reach {
	sentence: string;
	/** `within` the ring, `beyond` it but near, or the `nearest` of all where nothing is near. */
	how: 'known' | 'within' | 'beyond' | 'nearest' | 'nothing';
	city?: City;
	/** Distance and direction of the city in words, such as “102 km to the west”. */
	away?: string;
}

/** Shares of the ring's radius: a city nearer than the first is no answer, one up to the second is “just out of reach”. */
const band = { from: 0.23, to: 1.2 };
/** Up to here, km, a bare point is described by its nearest city, and is the city itself. */
const near = { describe: 40, same: 1.5 };
/** A city this near to the ring, in printed km, is what the distance “reaches”; one farther inside is “taken in”. */
const atEdge = 1;

/** Keeps a number and its unit on one line. */
const nbsp = '\u00a0';

const winds = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** The nearest of eight winds to an azimuth in degrees clockwise from north. */
export const wind = (degrees: number): string => winds[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'north';

/** A point as a reader writes it, such as 24.45° N, 122.93° E. */
export function formatPoint({ lat, lon }: Point): string {
	const half = (value: number, positive: string, negative: string) =>
		`${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
	return `${half(lat, 'N', 'S')}, ${half(lon, 'E', 'W')}`;
}

const radians = Math.PI / 180;

/** Kilometres on a sphere, within 0.6 % of the ellipsoid: to sort many cities quickly before a few are measured. */
function roughKm(a: Point, b: Point): number {
	const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
	const across = Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon);
	return 12_742 * Math.asin(Math.min(1, Math.sqrt(half(b.lat - a.lat) + across)));
}

/** The cities that can matter to a ring, nearest first, measured on the ellipsoid. */
function measured(cities: readonly City[], origin: Point, km: number): { city: City; km: number }[] {
	const wide = km * band.to * 1.02;
	return cities
		.map((city) => ({ city, rough: roughKm(origin, city) }))
		.sort((a, b) => a.rough - b.rough)
		.filter(({ rough }, i) => i < 4 || rough < wide)
		.map(({ city }) => ({ city, km: distanceKm(origin, city) }))
		.sort((a, b) => a.km - b.km);
}

/** Says what lies `km` from `origin`: the farthest city within, else one just beyond, else how far the nearest is. */
export function reach(cities: readonly City[], origin: Origin, km: number): Reach {
	const all = measured(cities, origin, km);
	const closest = all[0];
	const start = `From ${origin.name ?? describe(origin, closest)}, `;
	const from = `${start}${whole(km)}${nbsp}km`;
	if (origin.reaches) return { sentence: `${from} reaches ${origin.reaches}.`, how: 'known' };

	const others = all.filter(({ city, km: away }) => city.id !== origin.id && away > near.same);
	const within = others.findLast((other) => other.km <= km && other.km >= km * band.from);
	const beyond = others.find((other) => other.km > km && other.km <= km * band.to);
	const found = within ?? beyond ?? others[0];
	if (!found) return { sentence: `${from} reaches only open country or sea.`, how: 'nothing' };
	const { city } = found;
	const away = `${whole(found.km)}${nbsp}km to the ${wind(azimuth(origin, city))}`;
	if (within) {
		const says =
			Math.round(km) - Math.round(found.km) <= atEdge
				? `${from} reaches`
				: `${start}the ring of ${whole(km)}${nbsp}km takes in`;
		return { sentence: `${says} ${city.name}, ${away}.`, how: 'within', city, away };
	}
	if (beyond) return { sentence: `${from} falls just short of ${city.name}, ${away}.`, how: 'beyond', city, away };
	const nearest = `the nearest city on this map is ${city.name}, ${away}`;
	return { sentence: `${from} reaches only open country or sea; ${nearest}.`, how: 'nearest', city, away };
}

/** A bare point in words: a city, so and so far from a city, or its coordinates. */
function describe(point: Point, closest: { city: City; km: number } | undefined): string {
	if (!closest || closest.km > near.describe) return formatPoint(point);
	if (closest.km <= near.same) return closest.city.name;
	return `a point ${whole(closest.km)}${nbsp}km ${wind(azimuth(closest.city, point))} of ${closest.city.name}`;
}
