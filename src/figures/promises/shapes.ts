import { actorMark } from '../kit/actor-mark.ts';
import type { Picture } from './model.ts';
import type { Row } from './rows.ts';
import { round } from '../kit/markup.ts';

const hop = 6;
const tip = 7;

/** Attributes of a promise's line: solid for a treaty of mutual defence, dashed for any other. */
const strokeOf = (solid: boolean, lit: boolean, dashed = !solid): string =>
	`class="${lit ? 's-ink' : 's-soft'}" fill="none" stroke-width="${(solid ? 3 : 1.75) - (lit ? 0 : 0.75)}"${dashed ? ' stroke-dasharray="6 4"' : ''}`;

/** SVG of a promise: a line that hops over the columns it passes, with an arrow at each side that is promised something. */
function rowShape({ y, height, from, to, both, hops, solid, lit }: Row): string {
	const middle = round(y + height / 2);
	const [left, right] = [Math.min(from, to), Math.max(from, to)];
	const over = hops.map((x) => `H${x - hop}M${x + hop} ${middle}`).join('');
	const arcs = hops
		.map((x) => `<path ${strokeOf(solid, lit, false)} d="M${x - hop} ${middle}a${hop} ${hop} 0 0 1 ${2 * hop} 0"/>`)
		.join('');
	const arrow = (x: number, inward: number) =>
		`<path class="${lit ? 'f-ink' : 'f-soft'}" d="M${x} ${middle}l${inward * tip * 1.3} ${-tip * 0.65}v${tip * 1.3}z"/>`;
	const atLeft = both || to < from;
	const atRight = both || to > from;
	const start = left + (atLeft ? tip : 0);
	const end = right - (atRight ? tip : 0);
	const origin = both ? '' : `<circle class="${lit ? 'f-ink' : 'f-soft'}" cx="${from}" cy="${middle}" r="3.5"/>`;
	return `<path ${strokeOf(solid, lit)} d="M${start} ${middle}${over}H${end}"/>${arcs}${atLeft ? arrow(left, 1) : ''}${atRight ? arrow(right, -1) : ''}${origin}`;
}

const band = ({ x, y, width, height }: Row): string =>
	`<rect class="f-sea" x="${x}" y="${round(y + 2)}" width="${width}" height="${round(height - 4)}" rx="3"/>`;

/** SVG of all that is not text. */
export function shapes({ heads, columns, rows, samples, cards }: Picture): string {
	return [
		...(cards.length > 0 ? rows.filter((row) => row.lit).map(band) : []),
		...columns.map(({ x, from, to }) => `<path class="s-shore" d="M${x} ${from}V${round(to)}"/>`),
		...heads.map(({ actor, x, y, size }) => `<path class="f-${actor}" d="${actorMark(actor, x, y, size)}"/>`),
		...rows.map(rowShape),
		...samples.map(
			({ x, y, width, solid }) => `<path ${strokeOf(solid, true)} d="M${round(x)} ${round(y)}h${width}"/>`,
		),
		...cards.map((card) => `<path class="s-ink" d="M${round(card.x)} ${round(card.y - 6)}h${round(card.width)}"/>`),
	].join('');
}
