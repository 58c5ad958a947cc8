import type { Facts } from '../../content/facts.ts';
import { svgText } from '../../figures/kit/outlines/svg-text.ts';
import { figureData as lawData } from '../../figures/law/data.ts';
import { walkOf } from '../../figures/law/walk.ts';
import { figureData as promisesData } from '../../figures/promises/data.ts';
import { litIn } from '../../figures/promises/model.ts';
import type { Frame } from '../../figures/kit/frame.ts';
import type { Drawn } from './drawn.ts';
import { lawPicture } from './law.ts';
import { promisesPicture } from './promises.ts';
import { paper, svgFile } from '../../figures/kit/outlines/svg-file.ts';

type Still = (facts: Facts, state: string, frame: Frame) => string;

/** A drawing for a frame as a complete SVG file, its words as outlines. */
function file(
	draw: (width: number, height: number) => Drawn,
	states: Record<string, { title: string; alt: string }>,
	id: string,
	frame: Frame,
): string {
	const state = states[id];
	if (!state) throw new Error(`a figure on slides has no state “${id}”`);
	const { type = 1 } = frame;
	const [width, height] = [Math.round(frame.width / type), Math.round(frame.height / type)];
	const { shapes, lines } = draw(width, height);
	const ink = svgText();
	const words = lines.map(({ x, y, text, size, weight, role }) =>
		ink.text(x, y, text, { size, weight, className: `f-${role}` }),
	);
	return svgFile({ width, height }, state, ink, [paper({ width, height }), shapes, ...words]);
}

/** The writers of the SVG files of figures that look otherwise on slides than on pages. */
export const slideStills: Record<string, Still> = {
	law(facts, id, frame) {
		const data = lawData(facts);
		return file((width, height) => lawPicture(data, walkOf(data, id), width, height), facts.states.law, id, frame);
	},
	promises(facts, id, frame) {
		const data = promisesData(facts);
		return file(
			(width, height) => promisesPicture(data, litIn(data, id), width, height),
			facts.states.promises,
			id,
			frame,
		);
	},
};
