import type { Facts } from '../../content/facts.ts';
import { figuresFile } from '../../content/root.ts';
import { stateText } from '../../content/steps.ts';
import { phrase } from '../../words/index.ts';
import { svgFile, svgText } from '../kit/outlines/svg-text.ts';
import { wideFrom, type Frame } from '../kit/frame.ts';
import type { Spot } from '../kit/mercator.ts';
import { groundMarkup } from '../map/still-ground.ts';
import { spotOf } from '../map/view.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import { round } from '../kit/markup.ts';

/** One state of the ring as a complete SVG file. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const drawn = picture(figureData(facts), stateId, frame);
	const { ring } = facts.figures;
	if (!ring) throw new Error(`${figuresFile} does not say which places the ring’s picture names`);
	const { width, type = 1 } = frame;
	const wide = width >= wideFrom && type === 1;
	const ink = svgText(undefined, frame);
	const [[cx, cy], [tx, ty]] = [drawn.centre, drawn.touch];
	const spot = (id: string): Spot => {
		const place = facts.places[id];
		if (!place) throw new Error(`The ring’s picture needs the place “${id}”`);
		return spotOf(drawn.view, [place.lon, place.lat]);
	};
	const size = type > 1 ? 15 * type : wide ? 17 : 14;
	const { home, touches, names } = ring;
	const label = (id: string, dx: number, dy: number, anchor: 'start' | 'middle' | 'end', bold = false) => {
		const [x, y] = spot(id);
		const style = { size, anchor, className: 'f-ink', halo: 's-sea', weight: bold ? (600 as const) : (400 as const) };
		return ink.text(x + dx, y + dy, facts.places[id]?.label ?? facts.places[id]?.name ?? id, style);
	};
	const far = Math.round(size * 1.2);
	// In a ring this small the name of its centre would run into those below.
	const close = Math.hypot(tx - cx, ty - cy) < 5 * size;
	const radius = `M${round(cx)} ${round(cy)}L${round(tx)} ${round(ty)}`;
	const words = [
		label(home, 0, far + 8, 'middle', true),
		...names.map(({ place, side }) =>
			side === 'below-left'
				? label(place, wide ? 16 : 2, far * (close ? 2.6 : wide ? 2 : 1.6), 'end')
				: label(place, wide ? far : -6, -far, 'start'),
		),
		ink.text(tx - 10, ty + size * 3.4, facts.places[touches]?.name ?? '', {
			size: size + 2,
			weight: 600,
			anchor: 'end',
			className: 'f-ink',
			halo: 's-land',
		}),
		ink.text((cx + tx) / 2, (cy + ty) / 2 - 8, phrase('ring.drawing.km', { km: Math.round(drawn.home.km) }), {
			size: size + 2,
			weight: 600,
			anchor: 'middle',
			className: 'f-accent',
			halo: 's-sea',
			haloWidth: 4,
		}),
	];
	const corners = drawn.ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');
	return svgFile(frame, stateText(facts, 'ring', stateId), ink, [
		groundMarkup(drawn.view, frame, { id: 'r-land', depths: false }),
		`<path class="f-accent" fill-opacity=".1" d="M${corners}z"/>`,
		`<path class="s-accent" fill="none" stroke-width="2.5" d="M${corners}z"/>`,
		`<path class="s-accent" fill="none" stroke-width="2" stroke-dasharray="6 5" d="${radius}"/>`,
		`<circle class="f-accent s-paper" stroke-width="2" cx="${round(cx)}" cy="${round(cy)}" r="7"/>`,
		...words,
	]);
}
