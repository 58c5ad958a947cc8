import { roomIn, type Frame } from '../frame.ts';
import type { Rect } from '../rect.ts';
import type { Drawing } from './types.ts';

/** What a layout gives for a size of letters: a drawing and the y below it, px. */
export interface Laid extends Pick<Drawing, 'shapes' | 'words' | 'groups'> {
	bottom: number;
}

/** Lays a picture out in an area with letters of `size` px and none below `least`; `extra` px go into each of its gaps. */
export type Layout = (area: Rect, size: number, least: number, extra: number) => Laid;

/** A layout, from which size of letters on it is wanted, px, and how many gaps it has. */
export interface Plan {
	draw: Layout;
	from?: number;
	gaps: number;
}

/** The least letters of a frame, px. */
export const leastOf = ({ width, least }: Frame): number => least ?? (width >= 1800 ? 16 : width >= 1000 ? 14 : 12);

/** From so wide an inset on cards of the story lie over it: drawings keep away from their edge, px. */
const overlaid = 100;
const aside = 24;

/** What is kept free at the right of a frame, px. */
export const rightOf = ({ right }: Frame['inset']): number => (right > overlaid ? right + aside : right);

/** The largest size, in half px from `least` up to `most`, that a layout fits above `end` with; none where not even the least does. */
function largest(draw: Layout, area: Rect, least: number, from: number, most: number): number | undefined {
	const fits = (size: number) => draw(area, size, least, 0).bottom <= area.y + area.height;
	let [low, high] = [Math.ceil(from * 2), Math.floor(most * 2)];
	if (low > high || !fits(low / 2)) return undefined;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle / 2)) low = middle;
		else high = middle - 1;
	}
	return low / 2;
}

/** How large the largest letters are in an area of this width: less in narrow ones, and more where a large screen gives room. */
export const growth = (width: number): number => (width > 900 ? Math.min(1.35, width / 900) : Math.min(1, width / 560));

/** The richest layout that fits, with its largest letters; what room is left is shared among its gaps. The last may be higher than the frame. */
export function fit(frame: Frame, most: number, layouts: Plan[]): Drawing {
	const area = roomIn({ ...frame, inset: { ...frame.inset, right: rightOf(frame.inset) } });
	const end = area.y + area.height;
	const least = leastOf(frame);
	const top = Math.max(least, Math.round(most * growth(area.width)));
	const found = layouts.map((plan): [Plan, number | undefined] => [
		plan,
		largest(plan.draw, area, least, Math.min(top, Math.max(plan.from ?? least, least)), top),
	]);
	const [plan, fitting] = found.find(([, size]) => size !== undefined) ?? found.at(-1) ?? [];
	if (!plan) throw new Error('a drawing needs a layout');
	const size = fitting ?? least;
	const laid = plan.draw(area, size, least, 0);
	const extra = Math.max(0, Math.min((end - laid.bottom) / plan.gaps, size * 3));
	const spread = plan.draw(area, size, least, extra);
	const { bottom, ...rest } = spread.bottom > end ? laid : spread;
	return { width: frame.width, height: Math.max(frame.height, Math.ceil(bottom + frame.inset.bottom)), ...rest };
}
