import type { Actor } from '../../content/schema.ts';

const circle = (x: number, y: number, r: number): string =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The mark of an actor as an SVG path around (x, y), about r px in each direction; fill it with the rule `evenodd`. */
export function actorMark(actor: Actor, x: number, y: number, r: number): string {
	const side = r * 0.9;
	switch (actor) {
		case 'tokyo':
			return circle(x, y, r);
		case 'beijing':
			return `M${x - side} ${y - side}h${2 * side}v${2 * side}h${-2 * side}z`;
		case 'washington':
			return `M${x} ${y - r}l${r * 1.1} ${r * 1.9}h${-2.2 * r}z`;
		case 'manila':
			return `M${x} ${y - r * 1.15}l${r * 1.15} ${r * 1.15}l${-r * 1.15} ${r * 1.15}l${-r * 1.15} ${-r * 1.15}z`;
		case 'none':
			return circle(x, y, r) + circle(x, y, r * 0.5);
	}
}
