import type { Shape } from '../kit/drawn/types.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** A block of dots: where it begins, px, how many columns it has, and how many dots stand before it. */
export interface Block {
	x: number;
	y: number;
	columns: number;
	first: number;
	/** How many dots fall into it; the last of all may be a part of one. */
	count: number;
}

/** A dot of radius `r` around (x, y), or so much of its width from the left as `part` says. */
function dot(x: number, y: number, r: number, part = 1): string {
	const ring = `a${round(r)} ${round(r)} 0 1 0`;
	if (part >= 1) return `M${round(x - r)} ${round(y)}${ring} ${round(2 * r)} 0${ring} ${round(-2 * r)} 0z`;
	const cut = -r + 2 * r * part;
	const high = Math.sqrt(Math.max(0, r * r - cut * cut));
	return `M${round(x + cut)} ${round(y - high)}A${round(r)} ${round(r)} 0 ${part > 0.5 ? 1 : 0} 0 ${round(x + cut)} ${round(y + high)}z`;
}

/** The paths of blocks of dots a pitch apart: filled ones up to the number `filled`, the rest hollow. */
export function dots(blocks: Block[], pitch: number, filled: number): Shape[] {
	const r = pitch * 0.4;
	const [full, hollow]: [string[], string[]] = [[], []];
	for (const { x, y, columns, first, count } of blocks) {
		for (let i = 0; i < Math.ceil(count); i++) {
			const [left, top] = [x + ((i % columns) + 0.5) * pitch, y + (Math.floor(i / columns) + 0.5) * pitch];
			if (first + i < filled) full.push(dot(left, top, r, Math.min(1, count - i)));
			else hollow.push(dot(left, top, r - 0.75));
		}
	}
	return [
		...(full.length ? [{ d: full.join(''), fill: 'accent' as const }] : []),
		...(hollow.length ? [{ d: hollow.join(''), stroke: 'soft' as const, width: 1.25 }] : []),
	];
}
