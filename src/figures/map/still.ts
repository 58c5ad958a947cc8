import type { Facts } from '../../content/facts.ts';
import { stateText } from '../../content/steps.ts';
import { cut, svgFile, svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { drawOver, type Pens } from './draw.ts';
import { picture } from './model.ts';
import { land, landMarkup } from './land/still-land.ts';
import { groundMarkup } from './still-ground.ts';

/** A state of the map as a complete SVG file. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const drawn = picture(figureData(facts), stateId, frame, land);
	const { title, finding, alt } = stateText(facts, 'map', stateId);
	const ink = svgText('m', frame);
	const pens: Pens = {
		depths: true,
		land: (view, size) => cut('m-edge', size, landMarkup(view, size, 'm-sketch')),
		text: ({ x, y, text, size, weight, anchor, role }, halo) =>
			ink.text(x, y, text, {
				size,
				weight,
				anchor,
				className: `f-${role}`,
				...(halo && { halo, haloWidth: 3.5, haloOpacity: 0.5 }),
			}),
	};
	return svgFile(frame, { title: `${title}. ${finding}`, alt }, ink, [
		groundMarkup(drawn.view, frame, { id: 'm-land', depths: true }),
		drawOver(drawn, pens),
	]);
}
