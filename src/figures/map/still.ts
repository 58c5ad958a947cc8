import type { Facts } from '../../build/facts.ts';
import { svgText } from '../../build/svg-text.ts';
import type { Frame } from '../../lib/frame.ts';
import type { Spot } from '../../lib/mercator.ts';
import { svgStyles } from '../../lib/palette.ts';
import { ringPath } from '../../lib/ring-path.ts';
import { area, clip, simplify, type Ring } from '../../lib/rings.ts';
import far from './coast-far.json' with { type: 'json' };
import near from './coast-near.json' with { type: 'json' };
import { figureData } from './data.ts';
import { drawOver, drawSea, type Pens } from './draw.ts';
import { landOf, levelFor, toFrame } from './land.ts';
import { picture } from './model.ts';
import type { View } from './view.ts';

const land = landOf([near, far]);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Tenths of a px: fine enough that a thinned coast shows no steps. */
const fine = 10;

/** The land in a frame, cut at its edges and thinned to what its pixels can show. */
function landMarkup(view: View, size: { width: number; height: number }): string {
	const level = levelFor(land, view, size);
	const place = toFrame(level, view);
	const edge = { left: -12, top: -12, right: size.width + 12, bottom: size.height + 12 };
	const rings = level.rings.flatMap(({ ring }): Ring[] => {
		const cut = clip(ring.map(place), edge);
		return cut.length > 2 && area(cut) > 0.4 ? [simplify(cut, 0.45)] : [];
	});
	const path = ringPath(rings.map((ring) => ring.map(([x, y]): Spot => [x * fine, y * fine])));
	const scale = `transform="scale(${1 / fine})" d="${path}"`;
	return `<path ${scale} fill="none" class="s-land" stroke-width="${7 * fine}" stroke-opacity=".6" stroke-linejoin="round"/><path ${scale} class="f-land s-shore" stroke-width="${fine}" stroke-linejoin="round"/>`;
}

/** A state of the map as a complete SVG file. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const data = figureData(facts);
	const drawn = picture(data, stateId, frame, land);
	const { title = '', finding = '', alt = '' } = facts.states.map[stateId] ?? {};
	const ink = svgText('m');
	const pens: Pens = {
		land: landMarkup,
		text: ({ x, y, text, size, weight, anchor, role }, halo) =>
			ink.text(x, y, text, { size, weight, anchor, className: `f-${role}`, ...(halo && { halo, haloWidth: 3.5 }) }),
	};
	const over = drawOver(drawn, pens);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" role="img">`,
		`<title>${escaped(`${title}. ${finding}`)}</title><desc>${escaped(alt)}</desc>`,
		svgStyles(),
		ink.defs(),
		drawSea(drawn),
		landMarkup(drawn.view, frame),
		over,
		'</svg>',
	].join('');
}
