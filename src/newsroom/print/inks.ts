import type { Theme } from '../../site/palette.ts';

/** Shares of cyan, magenta, yellow and black, per cent. */
export type Inks = readonly [cyan: number, magenta: number, yellow: number, black: number];
/** A colour role of the palette. */
export type Role = keyof Theme;
/** How a picture is printed: in four inks, or in black alone. */
export type Print = 'cmyk' | 'grey';

const black = (share: number): Inks => [0, 0, 0, share];
/** The paper itself: what is printed on it is left out there. */
const bare = black(0);
/** Black alone, as much as there is. */
const solid = black(100);

/**
 * The palette in the inks of a newspaper. Chosen and not computed: a press darkens every tint by about a quarter (ISO 12647-3),
 * so tints are paler than on a screen and none is below 5 per cent; no colour has more ink than the 240 per cent that
 * newsprint takes; and what is grey or nearly so is of black alone, so that plates that don't meet show nowhere.
 */
const colours: Record<Role, Inks> = {
	...{ paper: bare, land: bare, ink: solid, soft: black(70), rule: black(20), shore: black(45) },
	...{ sea: [10, 0, 0, 0], deep1: [16, 3, 0, 0], deep2: [21, 5, 0, 0], deep3: [26, 7, 0, 0] },
	...{ deep4: [31, 9, 0, 0], deep5: [36, 11, 0, 0], deep6: [41, 13, 0, 0], deep7: [46, 15, 0, 0] },
	accent: [100, 55, 10, 20],
	differs: [5, 85, 90, 30],
	promise: [75, 80, 0, 10],
	'actor-1': [100, 55, 10, 20],
	'actor-2': [5, 85, 90, 30],
	'actor-3': [75, 80, 0, 10],
	'actor-4': [20, 45, 100, 45],
	none: black(65),
};

/** The same in black alone; actors are told apart by their marks. */
const greys: Record<Role, Inks> = {
	...{ paper: bare, land: bare, ink: solid, soft: black(70), rule: black(20), shore: black(45) },
	...{ sea: black(6), deep1: black(10), deep2: black(13), deep3: black(16) },
	...{ deep4: black(19), deep5: black(22), deep6: black(25), deep7: black(28) },
	...{ accent: black(85), differs: black(70), promise: black(85), none: black(55) },
	...{ 'actor-1': black(85), 'actor-2': black(70), 'actor-3': black(85), 'actor-4': black(70) },
};

const tables = { cmyk: colours, grey: greys };

/** The most ink that any colour has, all four together, per cent. */
export const mostInk = Math.max(...Object.values(colours).map((inks) => inks.reduce((sum, share) => sum + share, 0)));

/** A tint so thin that a press loses it, or it would hide what it lies on: opaque ink can't be laid over another as light can. */
const thinnest = 0.1;

/** What a surface of this role is printed in, none for what only tints what is under it: inks are opaque in a file that no newspaper refuses. */
export function surface(role: Role, opacity: number, print: Print): Inks | undefined {
	if (opacity <= thinnest) return undefined;
	const [c, m, y, k] = tables[print][role].map((share) => Math.round(share * opacity));
	return [c ?? 0, m ?? 0, y ?? 0, k ?? 0];
}

/** Letters are of black alone, or of no ink on dark ground: a screen of dots would fray them. */
export const letters = (role: Role): Inks => (role === 'paper' ? bare : solid);

/** Below this width, pt, a line of a tint or of two inks would not hold. */
const hairline = 1;
/** The least width of a line that prints, pt. */
const least = 0.25;
const pale: readonly Role[] = ['rule', 'shore'];
const grounds = /^(?:paper|land|sea|deep\d)$/;

/** What a line of this role and width, pt, is printed in, and how wide: hairlines in black alone, pale ones thinner instead. */
export function line(role: Role, width: number, opacity: number, print: Print): { inks: Inks; width: number } {
	if (grounds.test(role)) return { inks: surface(role, Math.max(opacity, 0.2), print) ?? bare, width };
	const thin = pale.includes(role) || opacity < 1;
	const drawn = Math.max(least, thin ? Math.min(width / 2, hairline / 2) : width);
	return { inks: drawn < hairline ? solid : tables[print][role], width: drawn };
}
