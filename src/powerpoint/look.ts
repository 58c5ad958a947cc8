import { light } from '../site/palette.ts';

/** Places and sizes on a slide of 13.333 × 7.5 inches: inches, and points for type. */
export const page = { width: 13.333, height: 7.5, margin: 0.5 };
const full = page.width - 2 * page.margin;

/** Faces that every office program has. */
export const faces = { title: 'Georgia', text: 'Arial' };

/** Points. Words that a class reads have 24 or more, sources 18, cells of tables 14, credits 12. */
export const points = { cover: 60, opener: 36, title: 34, body: 24, question: 24, source: 18, cell: 14, credit: 12 };

/** Where something stands on a slide, inches. */
export type Place = Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;

/** Where the parts of a slide stand. */
export const boxes = {
	coverTitle: { x: page.margin, y: 0.6, w: 4.85, h: 2 },
	coverWords: { x: page.margin, y: 2.8, w: 4.75, h: 4 },
	openerTitle: { x: page.margin, y: 0.6, w: 4.85, h: 2.3 },
	openerWords: { x: page.margin, y: 3.1, w: 4.75, h: 3.6 },
	questions: { x: page.margin, y: 1.35, w: 6.1, h: 5.2 },
	asked: { x: 6.9, y: 1.35, w: page.width - 6.9 - page.margin, h: 4.6 },
	title: { x: page.margin, y: 0.3, w: full, h: 0.8 },
	column: { x: page.margin, y: 1.3, w: 4.75, h: 5.1 },
	picture: { x: 5.55, y: 1.25, w: page.width - 5.55 - page.margin, h: 5.3 },
	credit: { x: 5.55, y: 6.56, w: page.width - 5.55 - page.margin, h: 0.28 },
	widePicture: { x: page.margin, y: 1.08, w: full, h: 4.15 },
	below: { x: page.margin, y: 5.3, w: full, h: 1.25 },
	belowCredit: { x: page.margin, y: 6.6, w: full, h: 0.26 },
	wide: { x: page.margin, y: 1.35, w: full, h: 5.2 },
	foot: { x: page.margin, y: 6.86, w: full, h: 0.42 },
} as const;

/** Whether a figure's pictures are wide, with the slide's words below them: that of time is. */
export const isWide = (figure: string): boolean => figure === 'ladder';

/** Where a figure's picture stands. */
export const pictureBox = (figure: string): Place => boxes[isWide(figure) ? 'widePicture' : 'picture'];

/** The place of a figure's picture within a box of another shape, in its middle. */
export function within(figure: string, box: Place): Place {
	const own = pictureBox(figure);
	const scale = Math.min(box.w / own.w, box.h / own.h);
	const [w, h] = [own.w * scale, own.h * scale];
	return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

/** The light theme without the sign before its hex digits, as office files write colours. */
export const colours = Object.fromEntries(
	Object.entries<string>({ ...light }).map(([role, hex]) => [role, hex.slice(1).toUpperCase()]),
) as unknown as typeof light;
