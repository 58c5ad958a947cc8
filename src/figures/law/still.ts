import type { Facts } from '../../content/facts.ts';
import { paper, svgFile, svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { stateText } from '../../content/steps.ts';
import { picture } from './model.ts';
import { boxShape, linkShape, rectShape } from './shapes.ts';

/** The SVG file of one state of the law figure in one frame. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const { boxes, links, note, panel } = picture(figureData(facts), stateId, frame);
	const ink = svgText(undefined, frame);
	const lines = [...links.flatMap(({ word }) => word ?? []), ...boxes.flatMap((box) => box.lines), ...note];
	const parts = [
		...links.map(linkShape),
		...boxes.map(boxShape),
		...panel.buttons.map((rect) => rectShape(rect, 'f-paper s-soft', 4)),
		...[...lines, ...panel.lines].map(ink.line),
	];
	return svgFile(frame, stateText(facts, 'law', stateId), ink, [paper(frame), ...parts]);
}
