import { fill } from '../../lib/fill.ts';
import { grouped } from '../../lib/numbers.ts';
import { azimuth, distanceKm, wind, type Point } from '../../lib/geodesy.ts';
import type { PhrasesIn } from '../../words/index.ts';
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
	/** Distance and direction of the city in words, such as “102” and “west”. */
	away?: { km: string; wind: string };
	/** The distance of the city, km. */
	far?: number;
}

/** The words in which it is said what a ring reaches, with places for what is found, and the sign between thousands. */
export type ReachWords = PhrasesIn<'ring.reach' | 'ring.wind' | 'site.point'> & { thousands: string };

/** The words of the figure’s own that its live part prints. */
export type RingWords = PhrasesIn<'ring.live'>;

/** Shares of the ring's radius: a city nearer than the first is no answer, one up to the second is “just out of reach”. */
const band = { from: 0.23, to: 1.2 };
/** Up to here, km, a bare point is described by its nearest city, and is the city itself. */
const near = { describe: 40, same: 1.5 };
/** A city this near to the ring, in printed km, is what the distance “reaches”; one farther inside is “taken in”. */
const atEdge = 1;

const radians = Math.PI / 180;

/** Kilometres on a sphere, within 0.6 % of the ellipsoid: to sort many cities quickly before a few are measured. */
function roughKm(a: Point, b: Point): number {
	const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
	const across = Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon);
	return 12_742 * Math.asin(Math.min(1, Math.sqrt(half(b.lat - a.lat) + across)));
}

/** A point as a reader writes it, such as 24.45° N, 122.93° E. */
function formatPoint({ lat, lon }: Point, { north, south, east, west }: ReachWords): string {
	const half = (value: number, positive: string, negative: string): string =>
		fill(value < 0 ? negative : positive, { degrees: Math.abs(value).toFixed(2) });
	return `${half(lat, north, south)}, ${half(lon, east, west)}`;
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
export function reach(cities: readonly City[], origin: Origin, km: number, words: ReachWords): Reach {
	const all = measured(cities, origin, km);
	const from = { place: origin.name ?? describe(origin, all[0], words), km: grouped(km, words.thousands) };
	if (origin.reaches) return { sentence: fill(words.known, { ...from, what: origin.reaches }), how: 'known' };

	const others = all.filter(({ city, km: away }) => city.id !== origin.id && away > near.same);
	const within = others.findLast((other) => other.km <= km && other.km >= km * band.from);
	const beyond = others.find((other) => other.km > km && other.km <= km * band.to);
	const found = within ?? beyond ?? others[0];
	if (!found) return { sentence: fill(words.nothing, from), how: 'nothing' };
	const { city } = found;
	const away = { km: grouped(found.km, words.thousands), wind: words[wind(azimuth(origin, city))] };
	const how = within ? 'within' : beyond ? 'beyond' : 'nearest';
	const isEdge = within && Math.round(km) - Math.round(within.km) <= atEdge;
	const told = { ...from, city: city.name, away: fill(words.away, away) };
	return { sentence: fill(words[isEdge ? 'edge' : how], told), how, city, away, far: found.km };
}

/** A bare point in words: a city, so and so far from a city, or its coordinates. */
function describe(point: Point, closest: { city: City; km: number } | undefined, words: ReachWords): string {
	if (!closest || closest.km > near.describe) return formatPoint(point, words);
	const { city, km } = closest;
	if (km <= near.same) return city.name;
	const away = { km: grouped(km, words.thousands), wind: words[wind(azimuth(city, point))] };
	return fill(words.point, { ...away, city: city.name });
}
