import type { Facts } from '../../content/facts.ts';
import { svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import { boxShape, linkShape, rectShape } from './shapes.ts';
import { paper, svgFile } from '../kit/outlines/svg-file.ts';

/** The SVG file of one state of the law figure in one frame. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const { boxes, links, note, panel } = picture(figureData(facts), stateId, frame);
	const state = facts.states.law[stateId];
	if (!state) throw new Error(`the law has no state “${stateId}”`);
	const ink = svgText(undefined, frame);
	const parts = [
		...links.map(linkShape),
		...boxes.map(boxShape),
		...panel.buttons.map((rect) => rectShape(rect, 'f-paper s-soft', 4)),
		...[
			...links.flatMap(({ word }) => word ?? []),
			...boxes.flatMap(({ lines }) => lines),
			...note,
			...panel.lines,
		].map(ink.line),
	];
	return svgFile(frame, state, ink, [paper(frame), ...parts]);
}
