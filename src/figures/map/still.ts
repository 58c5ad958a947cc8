import type { Facts } from '../../build/facts.ts';
import { cut, namespaces, refer, svgText } from '../../build/svg-text.ts';
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

/** The coast at both levels of detail, ready to draw. */
export const land = landOf([near, far]);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** The path's whole numbers are thirds of a px: fine enough for the eye, short enough for the file. */
const fine = 3;
/** A long coast is thinned until its path has about this many characters. */
const longest = 11_000;

/** The land in a frame, cut at its edges and thinned to what its pixels can show; `id` names the path in the file. */
export function landMarkup(view: View, size: { width: number; height: number }, id: string): string {
	const level = levelFor(land, view, size);
	const place = toFrame(level, view);
	const edge = { left: -8, top: -8, right: size.width + 8, bottom: size.height + 8 };
	const cut = level.rings
		.map(({ ring }) => clip(ring.map(place), edge))
		.filter((ring) => ring.length > 2 && area(ring) > 1.5);
	const thinned = (tolerance: number): string => {
		const rings = cut.map((ring): Ring => simplify(ring, tolerance));
		return ringPath(rings.map((ring) => ring.map(([x, y]): Spot => [x * fine, y * fine])));
	};
	let tolerance = 0.6;
	let path = thinned(tolerance);
	while (path.length > longest && tolerance < 1.5) path = thinned((tolerance *= 1.15));
	const use = `<use ${refer(id)} stroke-linejoin="round" `;
	return [
		`<defs><path id="${id}" transform="scale(${Math.round(1e4 / fine) / 1e4})" d="${path}"/></defs>`,
		`${use}fill="none" class="s-land" stroke-width="${7 * fine}" stroke-opacity=".6"/>`,
		`${use}class="f-land s-shore" stroke-width="${fine}"/>`,
	].join('');
}

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
		drawSea(drawn),
		landMarkup(drawn.view, frame, 'm-land'),
		over,
		'</svg>',
	].join('');
}
