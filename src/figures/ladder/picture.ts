import type { Theme } from '../../site/palette.ts';
import type { ActorRole } from '../kit/actor-mark.ts';
import type { Frame } from '../kit/frame.ts';
import type { Rect } from '../kit/rect.ts';

export type Role = keyof Theme;

/** One line of text; y is the baseline, px. */
export interface Text {
	x: number;
	y: number;
	text: string;
	size: number;
	weight: 400 | 600;
	anchor: 'start' | 'middle' | 'end';
	role: Role;
	/** The mark that the text belongs to and moves with. */
	mark?: string;
	/** Lines do not run through the words. */
	halo?: boolean;
	/** The words that the live figure replaces by its switch. */
	heading?: boolean;
}

/** Words that explain, in small soft letters; y is the baseline, px. */
export const note = (x: number, y: number, text: string, size: number, anchor: Text['anchor'] = 'start'): Text => ({
	...{ x, y, text, size, weight: 400, anchor, role: 'soft' },
});

const point = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** The share of a cored mark’s radius that its core has. */
export const core = 0.45;

/** The caret under a step down. */
export const caretPath = (x: number, y: number, r: number): string =>
	`M${point(x - r * 0.6, y + r + 2)}L${point(x, y + r + 2 + r * 0.5)}L${point(x + r * 0.6, y + r + 2)}`;

export interface Line {
	from: [number, number];
	to: [number, number];
	role: Role;
	width: number;
	dash?: [number, number];
}

/** `full` happened, `pale` is not in the article, `cored` is the article’s date of what has another, `hollow` was only described. */
export type Fill = 'full' | 'pale' | 'cored' | 'hollow';

/** One mark; its id stays the same from state to state, so that it can slide. */
export interface Mark {
	id: string;
	event: string;
	x: number;
	y: number;
	r: number;
	actor: ActorRole;
	fill: Fill;
	/** A step down: drawn with a small caret under the mark. */
	eases: boolean;
	/** A repeat or a second dating of an event that has a mark of its own. */
	extra: boolean;
}

/** A dashed line between two marks: the two datings of one event, or what somebody says follows from what. */
export interface Tie {
	from: string;
	to: string;
	/** Whose it is: that of the event with two datings, or of who says so. */
	actor: ActorRole;
	/** `along` runs right and then down or up, `down` down or up and then right, `straight` the shortest way. */
	via: 'along' | 'down' | 'straight';
	/** Where a line that runs `down` and right stops before the label it comes to, px. */
	gap?: number;
	/** Who says so, where the line is somebody's reason. */
	says?: string;
}

/** The path of a tie between two places, px. */
export const tiePath = (via: Tie['via'], x1: number, y1: number, x2: number, y2: number): string =>
	`M${x1} ${y1}${{ along: `H${x2}V${y2}`, down: `V${y2}H${x2}`, straight: `L${x2} ${y2}` }[via]}`;

/** What to draw, in px of the frame, whatever was drawn before. */
export interface Picture {
	frame: Frame;
	panels: (Rect & { role: Role; opacity: number })[];
	lines: Line[];
	ties: Tie[];
	marks: Mark[];
	/** Marks of the legend, which nobody can reach or move. */
	keys: Mark[];
	texts: Text[];
	/** Room of the heading line, where the live figure puts its switch. */
	head: Rect;
}
