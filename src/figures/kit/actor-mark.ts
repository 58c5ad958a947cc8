import type { Actor } from '../../content/schema.ts';
import type { Theme } from '../../site/palette.ts';

/** What an actor is drawn in: the colour of its place, which is the name of its mark too. */
export type ActorRole = Extract<keyof Theme, `actor-${number}` | 'none'>;

/** The role of an actor by its id; whoever is not listed has none. */
export const roleOf = (actors: Readonly<Record<string, Actor>>, id: string): ActorRole => {
	const actor = actors[id];
	return actor ? `actor-${actor.place}` : 'none';
};

/** The corners of square, triangle, diamond and cross, in units of the radius of the circle that has about their area. */
// prettier-ignore
const corners = {
	'actor-2': [[-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]],
	'actor-3': [[0, -1.3], [1.131, 0.65], [-1.131, 0.65]],
	'actor-4': [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
	none: [[-0.42, -1.1], [0.42, -1.1], [0.42, -0.42], [1.1, -0.42], [1.1, 0.42], [0.42, 0.42], [0.42, 1.1], [-0.42, 1.1], [-0.42, 0.42], [-1.1, 0.42], [-1.1, -0.42], [-0.42, -0.42]],
} satisfies Record<Exclude<ActorRole, 'actor-1'>, [x: number, y: number][]>;

/** The outline of an actor's mark as an SVG path; the shapes have about the area of a circle of radius r, px. */
export function actorMark(actor: ActorRole, x: number, y: number, r: number): string {
	const point = (dx: number, dy: number): string => `${(x + dx * r).toFixed(2)} ${(y + dy * r).toFixed(2)}`;
	if (actor === 'actor-1') return `M${point(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
	return `M${corners[actor].map(([dx, dy]) => point(dx, dy)).join('L')}Z`;
}
