import type { Spot } from '../kit/mercator.ts';
import type { Ground } from './ground.ts';
import { namePlaces, nameWaters } from './names.ts';
import type { Mark } from './picture.ts';
import type { Route } from './routes.ts';
import { scaleWish } from './sea/scale.ts';
import type { Words } from './labels/type-sizes.ts';
import type { MapData, MapStateData } from './types.ts';
import { alongLine, clearOf, inCorner, type LabelWish } from './labels/wishes.ts';

/** Room for the samples of line in the key, px. */
export const keyIndent = 34;
const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const endsOf = ({ spots }: Route): Spot[] => [spots[0], spots.at(-1)].filter((spot) => spot !== undefined);

/** What is said of each route along its line, but for those whose words stand under a place's name. */
const alongRoutes = (routes: readonly Route[]): LabelWish[] =>
	routes
		.filter(({ under }) => under === undefined)
		.map((route) => {
			const others = routes.filter((other) => other !== route).map(({ spots }) => spots);
			const kind = route.kind === 'mutual' || route.kind === 'partner' ? 'promise' : 'km';
			return { ...alongLine(route.id, kind, [route.words], route.spots, others), minds: 0.6 };
		});

/** The key to the two kinds of promises, where a state has any. */
function keyOf({ words }: MapData, { links }: MapStateData, { sizes, free }: Ground): LabelWish[] {
	const line = (text: string): Words => ({ text, size: sizes.under, weight: 400, role: 'ink' });
	return links.length ? [inCorner('key', [line(words.treaty), line(words.agreement)], keyIndent, free)] : [];
}

/** Dots for the ends of lines that no mark covers. */
const endDots = (ends: readonly Spot[], marks: readonly Mark[], radius: number): Mark[] =>
	ends
		.filter((end) => !marks.some((mark) => apart([mark.x, mark.y], end) < mark.radius + 1))
		.map(([x, y], i) => ({ id: `end-${i}`, x, y, radius, kind: 'end' }));

/** The marks that a label is not for: neither its own nor, for a distance, those at its line’s ends. */
function othersThan(own: string, marks: readonly Mark[], routes: readonly Route[], near: number): Spot[] {
	const route = routes.find(({ id }) => id === own);
	const ends = route ? endsOf(route) : [];
	return marks
		.filter(({ id }) => id !== own)
		.map(({ x, y }): Spot => [x, y])
		.filter((spot) => ends.every((end) => apart(end, spot) > near));
}

/** The marks of a state and the labels that it wants, the most important first. */
export function gather(
	data: MapData,
	state: MapStateData,
	routes: readonly Route[],
	ground: Ground,
): { marks: Mark[]; wishes: LabelWish[] } {
	const { free, sizes, mask } = ground;
	const ends = routes.flatMap(endsOf);
	// On phones a neighbouring island may be this near; on larger maps only the island's own cape is.
	const near = sizes.narrow ? 9 : 14;
	const { marks, small, names } = namePlaces(data, state, routes, ground, (spot, soFar) =>
		[...ends, ...soFar.map(({ x, y }): Spot => [x, y])].some((other) => apart(other, spot) < near),
	);
	const along = alongRoutes(routes);
	const lines = routes.map(({ spots }) => spots);
	const wishes = [
		...along.slice(0, 1),
		...names,
		...along.slice(1),
		...nameWaters(data, state, ground),
		...keyOf(data, state, ground),
		scaleWish(data, sizes, free, (at) => mask.has(at), lines),
	];
	return {
		marks: [...marks, ...endDots(ends, marks, sizes.mark * 0.65)],
		wishes: wishes.map((wish) => clearOf(wish, othersThan(wish.id, marks, routes, near), small.get(wish.id))),
	};
}
