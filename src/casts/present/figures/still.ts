import type { Facts } from '../../../build/facts.ts';
import { svgText } from '../../../build/svg-text.ts';
import { figureData as lawData } from '../../../figures/law/data.ts';
import { walkOf } from '../../../figures/law/walk.ts';
import { escape } from '../../../figures/markup.ts';
import { figureData as promisesData } from '../../../figures/promises/data.ts';
import { litIn } from '../../../figures/promises/model.ts';
import type { Frame } from '../../../lib/frame.ts';
import { svgStyles } from '../../../lib/palette.ts';
import type { Drawn } from './drawn.ts';
import { lawPicture } from './law.ts';
import { promisesPicture } from './promises.ts';

type Still = (facts: Facts, state: string, frame: Frame) => string;

/** A drawing as a complete SVG file, its words as outlines. */
function file(
	{ shapes, lines }: Drawn,
	{ title, alt }: { title: string; alt: string },
	width: number,
	height: number,
): string {
	const ink = svgText();
	const words = lines
		.map(({ x, y, text, size, weight, role }) => ink.text(x, y, text, { size, weight, className: `f-${role}` }))
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escape(title)}</title><desc>${escape(alt)}</desc>${svgStyles()}${ink.defs()}<rect class="f-paper" width="${width}" height="${height}"/>${shapes}${words}</svg>`;
}

/** The writers of the SVG files of figures that look otherwise on slides than on pages. */
export const slideStills: Record<string, Still> = {
	law(facts, id, { width, height, type = 1 }) {
		const state = facts.states.law[id];
		if (!state) throw new Error(`the law figure has no state “${id}”`);
		const data = lawData(facts);
		const size = [Math.round(width / type), Math.round(height / type)] as const;
		return file(lawPicture(data, walkOf(data, id), ...size), state, ...size);
	},
	promises(facts, id, { width, height, type = 1 }) {
		const state = facts.states.promises[id];
		if (!state) throw new Error(`the promises figure has no state “${id}”`);
		const data = promisesData(facts);
		const size = [Math.round(width / type), Math.round(height / type)] as const;
		return file(promisesPicture(data, litIn(data, id), ...size), state, ...size);
	},
};
