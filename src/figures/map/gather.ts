import type { Spot } from '../kit/mercator.ts';
import { holds } from '../kit/rings.ts';
import type { Ground } from './ground.ts';
import { landAt } from './land/land.ts';
import type { Mark } from './picture.ts';
import type { Route } from './routes.ts';
import { scaleWish } from './sea/scale.ts';
import type { Sizes, Words } from './labels/type-sizes.ts';
import type { MapData, MapPlace, MapStateData } from './types.ts';
import { spotOf } from './view.ts';
import { alongLine, besideMark, clearOf, inArea, inCorner, keptTo, type LabelWish } from './labels/wishes.ts';

/** Room for the samples of line in the key, px. */
export const keyIndent = 34;
const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** Land of this many square px needs no dot to be seen. */
const largePx = 160;

const isIsland = ({ kind }: MapPlace): boolean => kind === 'island' || kind === 'islands';

/** The text of a place's label: the name, and under it the second line of `label`, on phones one name to a line. */
function nameWords({ name, label, kind }: MapPlace, sizes: Sizes, narrow: boolean): Words[] {
	const [first = name, ...rest] = (label ?? name).split('\n');
	const under = narrow ? rest.flatMap((line) => line.replaceAll(' / ', ' /\n').split('\n')) : rest;
	const water = kind === 'water';
	return [
		{ text: first, size: water ? sizes.under + 1 : sizes.name, weight: water ? 400 : 600, role: 'ink' },
		...under.map((text): Words => ({ text, size: sizes.under, weight: 400, role: 'ink' })),
	];
}

/** How a place is marked; a chain of islands is named, not marked, and an island that is `plain` to see, or marked already, has a name only. */
function markOf(id: string, place: MapPlace, [x, y]: Spot, size: number, plain: boolean): Mark | undefined {
	if (place.claimants) return { id, x, y, radius: size * 1.5, kind: 'ring' };
	if (place.kind === 'base') return { id, x, y, radius: size, kind: 'square' };
	const unmarked = place.kind === 'water' || place.kind === 'islands' || place.beyond;
	if (unmarked || (isIsland(place) && plain)) return undefined;
	return { id, x, y, radius: isIsland(place) ? size * 0.7 : size, kind: 'dot' };
}

/** The marks of a state and the labels that it wants, the most important first. */
export function gather(
	data: MapData,
	state: MapStateData,
	routes: readonly Route[],
	ground: Ground,
): { marks: Mark[]; wishes: LabelWish[] } {
	const { view, frame, free, sizes, land, level, mask } = ground;
	const marks: Mark[] = [];
	/** Places too small to be named on their land: by their mark, or where a mark close by leaves no room for one. */
	const small = new Map<string, Spot>();
	const wishes: LabelWish[] = [];
	const ends = routes.flatMap(({ spots }) => [spots[0], spots.at(-1)]).filter((spot) => spot !== undefined);
	// On phones a neighbouring island may be this near; on larger maps only the island's own cape is.
	const near = sizes.narrow ? 9 : 14;
	const along = routes
		.filter(({ under }) => under === undefined)
		.map((route) => {
			const others = routes.filter((other) => other !== route).map(({ spots }) => spots);
			const kind = route.kind === 'mutual' || route.kind === 'partner' ? 'promise' : 'km';
			return { ...alongLine(route.id, kind, [route.words], route.spots, others), minds: 0.6 };
		});

	wishes.push(...along.slice(0, 1));
	for (const id of state.places) {
		const place = data.places[id];
		if (!place || (sizes.narrow && state.roomy.includes(id))) continue;
		const spot = spotOf(view, [place.lon, place.lat]);
		const words = nameWords(place, sizes, sizes.narrow && frame.width < 2 * frame.height);
		if (!holds(free, spot)) {
			// Land whose middle is out of view, such as Luzon in the strait: named on the part that shows.
			const part = isIsland(place) ? landAt(land.at(-1) ?? level, view, spot) : undefined;
			if (part) wishes.push(inArea(id, 'place', words, spot, free, (at) => mask.has(at) && part.has(at)));
			continue;
		}
		const marked = [...ends, ...marks.map(({ x, y }): Spot => [x, y])].some((other) => apart(other, spot) < near);
		const isLarge = (landAt(level, view, spot)?.areaPx ?? 0) > largePx;
		const mark = markOf(id, place, spot, sizes.mark, marked || isLarge);
		if (mark) marks.push(mark);
		if (mark || place.beyond || (place.kind === 'island' && !isLarge)) small.set(id, spot);
		words.push(...routes.filter(({ under }) => under === id).map((route) => route.words));
		// The name of a mark stays by it; the name of an island keeps off its coast.
		const minds = mark && !isIsland(place) ? 0.5 : 1;
		const wish = { ...besideMark(id, words, spot, mark ? mark.radius + 1 : 0), minds };
		const own = landAt(level, view, spot);
		// A name on other land would name that land; a town off the drawn shore has no land of its own.
		const kept = own !== undefined || isIsland(place);
		wishes.push(kept ? keptTo(wish, (at) => !mask.has(at) || own?.has(at) === true) : wish);
	}
	wishes.push(...along.slice(1));
	for (const id of state.waters) {
		const place = data.places[id];
		if (!place) continue;
		const spot = spotOf(view, [place.lon, place.lat]);
		wishes.push(inArea(id, 'water', nameWords(place, sizes, false), spot, free, (at) => !mask.has(at)));
	}
	if (state.links.length) {
		const key = (text: string): Words => ({ text, size: sizes.under, weight: 400, role: 'ink' });
		wishes.push(inCorner('key', [key(data.words.treaty), key(data.words.agreement)], keyIndent, free));
	}
	const lines = routes.map(({ spots }) => spots);
	wishes.push(scaleWish(data, sizes, free, (at) => mask.has(at), lines));
	const bare = ends.filter((end) => !marks.some(({ x, y, radius }) => apart([x, y], end) < radius + 1));
	const dots = bare.map(([x, y], i): Mark => ({ id: `end-${i}`, x, y, radius: sizes.mark * 0.65, kind: 'end' }));
	/** The marks that a label is not for: neither its own nor, for a distance, those at its line’s ends. */
	const others = (own: string): Spot[] => {
		const route = routes.find(({ id }) => id === own)?.spots;
		const theirs = [route?.[0], route?.at(-1)].filter((spot) => spot !== undefined);
		return marks
			.filter(({ id }) => id !== own)
			.map(({ x, y }): Spot => [x, y])
			.filter((spot) => theirs.every((end) => apart(end, spot) > near));
	};
	return {
		marks: [...marks, ...dots],
		wishes: wishes.map((wish) => clearOf(wish, others(wish.id), small.get(wish.id))),
	};
}
