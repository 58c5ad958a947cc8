import type { Facts } from '../../content/facts.ts';
import { cut, namespaces, svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { svgStyles } from '../../site/palette.ts';
import { figureData } from './data.ts';
import { drawOver, type Pens } from './draw.ts';
import { picture } from './model.ts';
import { groundMarkup, land, landMarkup } from './land/still-land.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A state of the map as a complete SVG file. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const data = figureData(facts);
	const drawn = picture(data, stateId, frame, land);
	const { title = '', finding = '', alt = '' } = facts.states.map[stateId] ?? {};
	const ink = svgText('m');
	const pens: Pens = {
		land: (view, size) => cut('m-edge', size, landMarkup(view, size, 'm-sketch')),
		text: ({ x, y, text, size, weight, anchor, role }, halo) =>
			ink.text(x, y, text, { size, weight, anchor, className: `f-${role}`, ...(halo && { halo, haloWidth: 3.5 }) }),
	};
	const over = drawOver(drawn, pens);
	return [
		`<svg ${namespaces} width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" role="img">`,
		`<title>${escaped(`${title}. ${finding}`)}</title><desc>${escaped(alt)}</desc>`,
		svgStyles(),
		ink.defs(),
		groundMarkup(drawn.view, frame, 'm-land'),
		over,
		'</svg>',
	].join('');
}
