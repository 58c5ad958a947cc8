import type { Facts } from '../../content/facts.ts';
import type { Frame } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { drawGraticule, drawOver, drawSea } from './draw.ts';
import { picture } from './model.ts';
import { land, landMarkup } from './land/still-land.ts';
import { seaMarkup } from './sea/still-sea.ts';

/** The coast comes with the page's first bytes, and is thinned more than that of a still. */
const coast = { longest: 3800, most: 2.4 };

/** One state without its labels, as SVG to stand in a page beside the title; colours come from the page's own classes. */
export function cover(facts: Facts, state: string, frame: Frame): string {
	const drawn = picture(figureData(facts), state, frame, land);
	const { width, height } = frame;
	return [
		`<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMaxYMid slice">`,
		drawSea(),
		seaMarkup(drawn.view, frame),
		drawGraticule(drawn),
		landMarkup(drawn.view, frame, 'cover-land', coast),
		drawOver(
			{ ...drawn, marks: drawn.marks.filter(({ kind }) => kind === 'end'), labels: [] },
			{ depths: false, land: () => '', text: () => '' },
		),
		'</svg>',
	].join('');
}
