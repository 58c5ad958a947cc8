import type { Facts } from '../../content/facts.ts';
import { paper, svgFile, svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { stateText } from '../../content/steps.ts';
import { picture } from './model.ts';
import { shapes } from './shapes.ts';

/** The SVG file of one state of the promises figure in one frame. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const drawn = picture(figureData(facts), stateId, frame);
	const ink = svgText(undefined, frame);
	const lines = [
		drawn.heads.map(({ label }) => label),
		...drawn.rows.map((row) => row.lines),
		drawn.key,
		...drawn.cards.map((card) => card.lines),
	].flat();
	return svgFile(frame, stateText(facts, 'promises', stateId), ink, [
		paper(frame),
		shapes(drawn),
		...lines.map(ink.line),
	]);
}
