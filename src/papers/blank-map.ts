import type { Facts } from '../content/facts.ts';
import { firstWord } from '../content/print.ts';
import type { BlankMap } from '../content/teach/activity-schema.ts';
import { namespaces, svgText } from '../figures/kit/outlines/svg-text.ts';
import { drawGraticule, drawSea } from '../figures/map/draw.ts';
import { graticule } from '../figures/map/paths.ts';
import { landMarkup } from '../figures/map/land/still-land.ts';
import { fit, freeBox, spotOf } from '../figures/map/view.ts';
import type { Frame } from '../figures/kit/frame.ts';
import { inLight, svgStyles } from '../site/palette.ts';
import { escape } from '../lib/escape.ts';
import { phrase } from '../words/index.ts';

/** The size of its file, px. */
export const blankMapSize = { width: 680, height: 760 };
const frame: Frame = { ...blankMapSize, inset: { top: 0, right: 0, bottom: 0, left: 0 } };

/** What the blank map shows, in words. */
export const blankMapAlt = ({ alt, places }: BlankMap): string =>
	phrase('papers.blankMap.placesCarryA', { alt, count: firstWord(places.length) });

/** The map without names, numbers beside its marks, as an SVG file in the light theme. */
export function blankMap({ places }: Pick<Facts, 'places'>, map: BlankMap): string {
	const view = fit(map.focus, freeBox(frame));
	const ink = svgText('b');
	const marks = map.places.map(({ place: id, side }, i) => {
		const place = places[id];
		if (!place) throw new Error(`the blank map has no place “${id}”`);
		const spot = spotOf(view, [place.lon, place.lat]);
		const [x, y] = [Math.round(spot[0]), Math.round(spot[1])];
		const [left, anchor] = side === 'left' ? ([-9, 'end'] as const) : ([9, 'start'] as const);
		const style = { size: 17, weight: 600, anchor, className: 'f-ink', halo: 's-paper', haloWidth: 5 } as const;
		const number = ink.text(x + left, y + 6, String(i + 1), style);
		return `<circle cx="${x}" cy="${y}" r="4.5" class="f-ink s-paper" stroke-width="1.5"/>${number}`;
	});
	const { width, height } = frame;
	return [
		`<svg ${namespaces} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escape(map.title)}</title><desc>${escape(blankMapAlt(map))}</desc>${inLight(svgStyles())}${ink.defs()}`,
		drawSea(),
		drawGraticule({ graticule: graticule(view, frame) }),
		landMarkup(view, frame, 'b-land'),
		...marks,
		'</svg>',
	].join('');
}
