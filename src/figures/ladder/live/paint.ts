import { light } from '../../../site/palette.ts';
import {
	caretPath,
	core,
	type Line,
	type Mark,
	type Picture,
	type Role,
	type Text,
	type Tie,
	tiePath,
} from '../picture.ts';
import { actorMark } from '../../kit/actor-mark.ts';

/** The colours and the font of the page, as the canvas needs them. */
export interface Ink {
	colour: (role: Role) => string;
	font: string;
	/** The reader’s own colours: the grid keeps back by its width, since it has no colour of its own. */
	forced: boolean;
}

/** Where a mark stands at this moment of an animation, px. */
export type Place = (id: string) => { x: number; y: number } | undefined;

const grid = new Set<Role>(['rule', 'shore']);
const roles = Object.keys(light) as Role[];

/** Reads the page's colours once; with forced colours the system's own are taken. */
export function readInk(root: HTMLElement): Ink {
	const style = getComputedStyle(root);
	const font = style.getPropertyValue('--sans') || 'sans-serif';
	const forced = matchMedia('(forced-colors: active)').matches;
	const grounds = new Set<Role>(['paper', 'sea', 'land']);
	const system = (role: Role): string => (grounds.has(role) ? 'Canvas' : grid.has(role) ? 'GrayText' : 'CanvasText');
	const own = (role: Role): string => style.getPropertyValue(`--${role}`).trim();
	const colours = Object.fromEntries(roles.map((role) => [role, forced ? system(role) : own(role)]));
	return { font, forced, colour: (role) => colours[role] ?? 'CanvasText' };
}

function line(ctx: CanvasRenderingContext2D, { from, to, role, width, dash }: Line, ink: Ink): void {
	ctx.strokeStyle = ink.colour(role);
	ctx.lineWidth = ink.forced && grid.has(role) ? width * 0.4 : width;
	ctx.setLineDash(dash ?? []);
	ctx.beginPath();
	ctx.moveTo(...from);
	ctx.lineTo(...to);
	ctx.stroke();
	ctx.setLineDash([]);
}

function text(ctx: CanvasRenderingContext2D, one: Text, dx: number, dy: number, ink: Ink): void {
	ctx.font = `${one.weight} ${one.size}px ${ink.font}`;
	ctx.textAlign = one.anchor === 'middle' ? 'center' : one.anchor;
	if (one.mark || one.halo) {
		ctx.strokeStyle = ink.colour('paper');
		ctx.lineWidth = 3;
		ctx.lineJoin = 'round';
		ctx.strokeText(one.text, one.x + dx, one.y + dy);
	}
	ctx.fillStyle = ink.colour(one.role);
	ctx.fillText(one.text, one.x + dx, one.y + dy);
}

function mark(ctx: CanvasRenderingContext2D, { actor, r, fill, eases }: Mark, x: number, y: number, ink: Ink): void {
	const path = new Path2D(actorMark(actor, x, y, r));
	ctx.fillStyle = ink.colour('paper');
	ctx.fill(path);
	ctx.fillStyle = ctx.strokeStyle = ink.colour(actor);
	ctx.globalAlpha = fill === 'pale' ? 0.3 : 1;
	if (fill === 'full' || fill === 'pale') ctx.fill(path);
	if (fill === 'cored') ctx.fill(new Path2D(actorMark(actor, x, y, r * core)));
	ctx.globalAlpha = 1;
	ctx.lineWidth = 1.75;
	ctx.lineJoin = 'round';
	ctx.stroke(path);
	if (!eases) return;
	ctx.lineWidth = 1.5;
	ctx.stroke(new Path2D(caretPath(x, y, r)));
}

function tie(ctx: CanvasRenderingContext2D, { from, to, actor, via, gap }: Tie, place: Place, ink: Ink): void {
	const [a, b] = [place(from), place(to)];
	if (!a || !b) return;
	ctx.strokeStyle = ink.colour(actor);
	ctx.lineWidth = 1;
	ctx.setLineDash([3, 3]);
	ctx.stroke(new Path2D(tiePath(via, a.x, a.y, gap ?? b.x, b.y)));
	ctx.setLineDash([]);
}

/** Paints what lies under the marks: ground, panels, lines and ties. */
export function paintGround(ctx: CanvasRenderingContext2D, picture: Picture, place: Place, ink: Ink): void {
	ctx.fillStyle = ink.colour('paper');
	ctx.fillRect(0, 0, picture.frame.width, picture.frame.height);
	for (const { x, y, width, height, role, opacity } of picture.panels) {
		ctx.globalAlpha = ink.forced ? opacity * 0.3 : opacity;
		ctx.fillStyle = ink.colour(role);
		ctx.fillRect(x, y, width, height);
	}
	ctx.globalAlpha = 1;
	for (const one of picture.lines) line(ctx, one, ink);
	for (const one of picture.ties) tie(ctx, one, place, ink);
}

/** Paints marks, the legend and all words; a label moves with its mark, and `heading` says whether the heading shows. */
export function paintMarks(
	ctx: CanvasRenderingContext2D,
	picture: Picture,
	place: Place,
	ink: Ink,
	heading: boolean,
): void {
	const { marks, keys, texts } = picture;
	const resting = new Map(marks.map((one) => [one.id, one]));
	for (const one of texts) {
		if (one.heading && !heading) continue;
		const rest = one.mark === undefined ? undefined : resting.get(one.mark);
		const at = rest && place(rest.id);
		text(ctx, one, at ? at.x - rest.x : 0, at ? at.y - rest.y : 0, ink);
	}
	// Over the words, whose halo would else cut into the mark of the line below.
	for (const one of marks) {
		const at = place(one.id) ?? one;
		mark(ctx, one, at.x, at.y, ink);
	}
	for (const one of keys) mark(ctx, one, one.x, one.y, ink);
}
