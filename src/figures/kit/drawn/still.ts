import type { Facts } from '../../../content/facts.ts';
import type { States } from '../../../content/states.ts';
import { stateText } from '../../../content/steps.ts';
import { pageFrame, type Frame } from '../frame.ts';
import { paper, svgFile, svgText } from '../outlines/svg-text.ts';
import { drawingMarkup } from './markup.ts';
import type { Drawing } from './types.ts';

/** What writes one state of a drawn figure as a complete SVG file, from its data and its picture of a state in a frame. */
export const drawnStill =
	<Data>(
		figure: keyof States & string,
		figureData: (facts: Facts) => Data,
		picture: (data: Data, state: string, frame: Frame) => Drawing,
	) =>
	(facts: Facts, id: string, frame: Frame): string => {
		const state = stateText(facts, figure, id);
		const drawn = picture(figureData(facts), id, pageFrame(frame));
		const ink = svgText(undefined, frame);
		return svgFile(drawn, state, ink, [paper(drawn), drawingMarkup(drawn, ink.line)]);
	};
