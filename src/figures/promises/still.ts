import type { Facts } from '../../content/facts.ts';
import { svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import { shapes } from './shapes.ts';
import { paper, svgFile } from '../kit/outlines/svg-file.ts';

/** The SVG file of one state of the promises figure in one frame. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const drawn = picture(figureData(facts), stateId, frame);
	const state = facts.states.promises[stateId];
	if (!state) throw new Error(`the promises have no state “${stateId}”`);
	const ink = svgText(undefined, frame);
	const lines = [
		drawn.heads.map(({ label }) => label),
		...drawn.rows.map((row) => row.lines),
		drawn.key,
		...drawn.cards.map((card) => card.lines),
	].flat();
	return svgFile(frame, state, ink, [paper(frame), shapes(drawn), ...lines.map(ink.line)]);
}
