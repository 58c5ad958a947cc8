import type { Spot } from '../kit/mercator.ts';
import { holds } from '../kit/rings.ts';
import type { Ground } from './ground.ts';
import { landAt } from './land/land.ts';
import type { Mark } from './picture.ts';
import type { Route } from './routes.ts';
import type { Sizes, Words } from './labels/type-sizes.ts';
import type { MapData, MapPlace, MapStateData } from './types.ts';
import { spotOf } from './view.ts';
import { besideMark, inArea, keptTo, type LabelWish } from './labels/wishes.ts';

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

/** A place with where it lies in the frame, px, and the lines of its label. */
interface Placed {
	id: string;
	place: MapPlace;
	spot: Spot;
	words: Words[];
}

/** How a place is marked; a chain of islands is named, not marked, and an island that is `plain` to see, or marked already, has a name only. */
function markOf({ id, place, spot: [x, y] }: Placed, size: number, plain: boolean): Mark | undefined {
	if (place.claimants) return { id, x, y, radius: size * 1.5, kind: 'ring' };
	if (place.kind === 'base') return { id, x, y, radius: size, kind: 'square' };
	const unmarked = place.kind === 'water' || place.kind === 'islands' || place.beyond;
	if (unmarked || (isIsland(place) && plain)) return undefined;
	return { id, x, y, radius: isIsland(place) ? size * 0.7 : size, kind: 'dot' };
}

/** The name of land whose middle is out of view, such as Luzon in the strait, on the part that shows. */
function onPart({ id, place, spot, words }: Placed, { view, free, land, level, mask }: Ground): LabelWish[] {
	const part = isIsland(place) ? landAt(land.at(-1) ?? level, view, spot) : undefined;
	return part ? [inArea(id, 'place', words, spot, free, (at) => mask.has(at) && part.has(at))] : [];
}

/** The name of a place in view, by its mark or on its own land. */
function besidePlace(
	{ id, place, spot, words }: Placed,
	mark: Mark | undefined,
	own: ReturnType<typeof landAt>,
	{ mask }: Ground,
): LabelWish {
	// The name of a mark stays by it; the name of an island keeps off its coast.
	const minds = mark && !isIsland(place) ? 0.5 : 1;
	const wish = { ...besideMark(id, words, spot, mark ? mark.radius + 1 : 0), minds };
	// A name on other land would name that land; a town off the drawn shore has no land of its own.
	const kept = own !== undefined || isIsland(place);
	return kept ? keptTo(wish, (at) => !mask.has(at) || own?.has(at) === true) : wish;
}

/** The marks and the names of a state's places, the most important first; `isTaken` says whether a spot is marked already, be it by one of the marks so far. */
export function namePlaces(
	data: MapData,
	state: MapStateData,
	routes: readonly Route[],
	ground: Ground,
	isTaken: (spot: Spot, soFar: readonly Mark[]) => boolean,
) {
	const { view, frame, free, sizes, level } = ground;
	const marks: Mark[] = [];
	/** Places too small to be named on their land: by their mark, or where a mark close by leaves no room for one. */
	const small = new Map<string, Spot>();
	const names = state.places.flatMap((id): LabelWish[] => {
		const place = data.places[id];
		if (!place || (sizes.narrow && state.roomy.includes(id))) return [];
		const spot = spotOf(view, [place.lon, place.lat]);
		const words = nameWords(place, sizes, sizes.narrow && frame.width < 2 * frame.height);
		const placed = { id, place, spot, words };
		if (!holds(free, spot)) return onPart(placed, ground);
		const own = landAt(level, view, spot);
		const isLarge = (own?.areaPx ?? 0) > largePx;
		const mark = markOf(placed, sizes.mark, isTaken(spot, marks) || isLarge);
		if (mark) marks.push(mark);
		if (mark || place.beyond || (place.kind === 'island' && !isLarge)) small.set(id, spot);
		words.push(...routes.filter(({ under }) => under === id).map((route) => route.words));
		return [besidePlace(placed, mark, own, ground)];
	});
	return { marks, small, names };
}

/** The names of a state's waters, each where there is no land. */
export const nameWaters = (data: MapData, { waters }: MapStateData, { view, free, sizes, mask }: Ground): LabelWish[] =>
	waters.flatMap((id) => {
		const place = data.places[id];
		if (!place) return [];
		const spot = spotOf(view, [place.lon, place.lat]);
		return [inArea(id, 'water', nameWords(place, sizes, false), spot, free, (at) => !mask.has(at))];
	});
