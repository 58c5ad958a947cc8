import type { Actor } from '../../content/schema.ts';
import type { Theme } from '../../site/palette.ts';

/** What an actor is drawn in: the colour of its place, which is the name of its mark too. */
export type ActorRole = Extract<keyof Theme, `actor-${number}` | 'none'>;

/** The role of an actor by its id; whoever is not listed has none. */
export const roleOf = (actors: Readonly<Record<string, Actor>>, id: string): ActorRole => {
	const actor = actors[id];
	return actor ? `actor-${actor.place}` : 'none';
};

const point = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
const polygon = (points: [number, number][]): string => `M${points.map(([x, y]) => point(x, y)).join('L')}Z`;

/** The outline of an actor's mark as an SVG path; the shapes have about the area of a circle of radius r, px. */
export function actorMark(actor: ActorRole, x: number, y: number, r: number): string {
	switch (actor) {
		case 'actor-1':
			return `M${point(x - r, y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		case 'actor-2': {
			const s = r * 0.89;
			return polygon([[x - s, y - s], [x + s, y - s], [x + s, y + s], [x - s, y + s]]); // prettier-ignore
		}
		case 'actor-3': {
			const s = r * 1.3;
			return polygon([[x, y - s], [x + s * 0.87, y + s * 0.5], [x - s * 0.87, y + s * 0.5]]); // prettier-ignore
		}
		case 'actor-4': {
			const s = r * 1.25;
			return polygon([[x, y - s], [x + s, y], [x, y + s], [x - s, y]]); // prettier-ignore
		}
		case 'none': {
			const s = r * 1.1;
			const t = r * 0.42;
			return polygon([[x - t, y - s], [x + t, y - s], [x + t, y - t], [x + s, y - t], [x + s, y + t], [x + t, y + t], [x + t, y + s], [x - t, y + s], [x - t, y + t], [x - s, y + t], [x - s, y - t], [x - t, y - t]]); // prettier-ignore
		}
	}
}
