import type { Spot } from '../../kit/mercator.ts';
import type { Mark } from '../picture.ts';
import type { Sizes, Words } from './type-sizes.ts';
import type { MapPlace } from '../types.ts';

export const isIsland = ({ kind }: MapPlace): boolean => kind === 'island' || kind === 'islands';

/** The text of a place's label: the name, and under it the second line of `label`, on phones one name to a line. */
export function nameWords({ name, label, kind }: MapPlace, sizes: Sizes, narrow: boolean): Words[] {
	const [first = name, ...rest] = (label ?? name).split('\n');
	const under = narrow ? rest.flatMap((line) => line.replaceAll(' / ', ' /\n').split('\n')) : rest;
	const water = kind === 'water';
	return [
		{ text: first, size: water ? sizes.under + 1 : sizes.name, weight: water ? 400 : 600, role: 'ink' },
		...under.map((text): Words => ({ text, size: sizes.under, weight: 400, role: 'ink' })),
	];
}

/** How a place is marked; a chain of islands is named, not marked, and an island that is `plain` to see, or marked already, has a name only. */
export function markOf(id: string, place: MapPlace, [x, y]: Spot, size: number, plain: boolean): Mark | undefined {
	if (place.claimants) return { id, x, y, radius: size * 1.5, kind: 'ring' };
	if (place.kind === 'base') return { id, x, y, radius: size, kind: 'square' };
	const unmarked = place.kind === 'water' || place.kind === 'islands' || place.beyond;
	if (unmarked || (isIsland(place) && plain)) return undefined;
	return { id, x, y, radius: isIsland(place) ? size * 0.7 : size, kind: 'dot' };
}
