import type { Actor } from '../../content/schema.ts';
import type { Theme } from '../../site/palette.ts';

/** What an actor is drawn in: the colour of its place, which is the name of its mark too. */
export type ActorRole = Extract<keyof Theme, `actor-${number}` | 'none'>;

/** The role of an actor by its id; whoever is not listed has none. */
export const roleOf = (actors: Readonly<Record<string, Actor>>, id: string): ActorRole => {
	const actor = actors[id];
	return actor ? `actor-${actor.place}` : 'none';
};

const circle = (x: number, y: number, r: number): string =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The mark of an actor as an SVG path around (x, y), about r px in each direction; fill it with the rule `evenodd`. */
export function actorMark(actor: ActorRole, x: number, y: number, r: number): string {
	const side = r * 0.9;
	switch (actor) {
		case 'actor-1':
			return circle(x, y, r);
		case 'actor-2':
			return `M${x - side} ${y - side}h${2 * side}v${2 * side}h${-2 * side}z`;
		case 'actor-3':
			return `M${x} ${y - r}l${r * 1.1} ${r * 1.9}h${-2.2 * r}z`;
		case 'actor-4':
			return `M${x} ${y - r * 1.15}l${r * 1.15} ${r * 1.15}l${-r * 1.15} ${r * 1.15}l${-r * 1.15} ${-r * 1.15}z`;
		case 'none':
			return circle(x, y, r) + circle(x, y, r * 0.5);
	}
}
