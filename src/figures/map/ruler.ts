import type { Frame } from '../kit/frame.ts';
import { project } from '../kit/mercator.ts';
import { edgesOf, type Box } from '../kit/rings.ts';
import { textWidth } from '../kit/text-width.ts';
import { boxOfCorners } from './land/coast.ts';
import { pathOf } from './paths.ts';
import type { Bars, Sketch, Text } from './picture.ts';
import { enlarged, sizesFor, type Sizes } from './labels/type-sizes.ts';
import type { MapStateData, RulerData } from './types.ts';
import { centred, controlsBox, fit, freeBox, spotOf, type View } from './view.ts';

const gapBetween = 14;
/** The space around the bars and the sketch, px. */
const pad = 12;
const kmColumnEms = 3.6;

/** The width of a bar's words, px. */
const rowWidth = (label: string, under: number): number => textWidth(label, under) + under * kmColumnEms;

/** Three bars to a scale of px a km, one under the other. */
function barsOf({ bars, note }: RulerData, strip: Box, pxPerKm: number, { under }: Sizes, noted = true): Bars {
	const foot = noted ? under * 1.4 : 0;
	const row = Math.min(under * 3.4, (strip.bottom - strip.top - 2 * pad - foot) / bars.length);
	const panel = { ...strip, top: strip.bottom - row * bars.length - foot - 2 * pad };
	const top = (i: number): number => panel.top + pad + i * row;
	const left = panel.left + pad;
	const label = { size: under, anchor: 'start', x: left, role: 'ink' } as const;
	const kmColumn = under * kmColumnEms;
	return {
		panel,
		bars: bars.map(({ km }, i) => {
			const size = { width: km * pxPerKm, height: Math.min(under, row - under * 1.55) };
			return { box: edgesOf({ x: left, y: top(i) + under * 1.25, ...size }), main: i === 0 };
		}),
		texts: [
			...bars.flatMap(({ label: words, length }, i): Text[] => [
				{ ...label, y: top(i) + under * 0.95, text: length, weight: 600 },
				{ ...label, x: left + kmColumn, y: top(i) + under * 0.95, text: words, weight: 400 },
			]),
			...(noted ? [{ ...label, y: panel.bottom - pad + 2, text: note, weight: 400, role: 'soft' } as const] : []),
		],
	};
}

interface Layout {
	view: View;
	free: Box;
	bars: Bars;
}

/** Mercator stretches by 1/cos of the latitude; this much smaller a world shows the north to the scale of the south. */
const sameScale = (south: number, north: number): number =>
	Math.cos((north * Math.PI) / 180) / Math.cos((south * Math.PI) / 180);

function sketchOf(
	{ sketch: { from, to, fromName, toName, length, scale, box: ground } }: RulerData,
	box: Box,
	world: number,
	sizes: Sizes,
): Sketch {
	const view = centred(project({ lon: (ground[0] + ground[2]) / 2, lat: (ground[1] + ground[3]) / 2 }, 1), world, box);
	const [start, end] = [spotOf(view, from), spotOf(view, to)];
	const text = (x: number, y: number, words: string, anchor: Text['anchor'], extra: Partial<Text> = {}): Text => ({
		...{ x, y, text: words, anchor, size: sizes.under, weight: 600, role: 'ink' },
		...extra,
	});
	return {
		box,
		view,
		path: pathOf([start, end]),
		marks: [
			{ id: 'from', x: start[0], y: start[1], radius: sizes.mark, kind: 'dot' },
			{ id: 'to', x: end[0], y: end[1], radius: sizes.mark, kind: 'dot' },
		],
		texts: [
			text(start[0] - 9, start[1] - 4, fromName, 'end'),
			text(end[0] + 9, end[1] + 5, toName, 'start'),
			text((start[0] + end[0]) / 2 - 8, (start[1] + end[1]) / 2 - 6, length, 'end', { size: sizes.km }),
			text(box.left + 8, box.top + sizes.under + 6, scale, 'start', { weight: 400 }),
		],
	};
}

/** On phones the map stands beside the buttons, and the bars, to a scale of their own, fill the width under it. */
function onPhone(state: MapStateData, ruler: RulerData, frame: Frame): Layout {
	const free = freeBox(frame);
	const sizes = sizesFor(frame);
	const by = enlarged(frame.type);
	const noted = free.bottom - free.top > 250 * by;
	const low = (noted ? 136 : 118) * by;
	const longest = Math.max(...ruler.bars.map(({ km }) => km));
	const barsIn = (strip: Box, note: boolean): Bars =>
		barsOf(ruler, strip, (strip.right - strip.left - 2 * pad) / longest, sizes, note);
	// A slide's picture in a square window is too low for both: there the bars stand beside the map.
	if (free.right - free.left > 2 * (free.bottom - free.top)) {
		const split = free.right - pad * 2 - Math.max(...ruler.bars.map(({ label }) => rowWidth(label, sizes.under)));
		const map = { ...free, right: split - gapBetween };
		return {
			view: fit(state.focus, { ...map, bottom: controlsBox(map, frame.width, false).top - pad }),
			free: map,
			bars: barsIn({ ...free, left: split }, false),
		};
	}
	const map = { ...free, bottom: free.bottom - low - gapBetween };
	const buttons = controlsBox(map, frame.width, false);
	// Room for the name on the land in the west; the sea at the focus's eastern edge may lie under the buttons.
	const beside =
		buttons.left > map.left
			? { ...map, left: map.left + 18 * by, right: buttons.left + 12 }
			: { ...map, bottom: buttons.top - pad };
	return { view: fit(state.focus, beside), free: map, bars: barsIn({ ...free, top: free.bottom - low }, noted) };
}

/** The ruler's own layout: the map above, the bars under it and, where there is room, the sketch beside them. */
export function rulerLayout(state: MapStateData, ruler: RulerData, frame: Frame): Layout {
	const sizes = sizesFor(frame);
	if (sizes.narrow) return onPhone(state, ruler, frame);
	const free = freeBox(frame);
	const line = state.lines[0];
	if (!line) throw new Error('The ruler needs the line that it measures');
	const [first, last] = [line.points[0], line.points.at(-1)];
	const scaleOf = (view: View): number =>
		first && last ? Math.abs(spotOf(view, first)[0] - spotOf(view, last)[0]) / line.km : 0;
	const focus = boxOfCorners(state.focus, 1);
	const sketch = boxOfCorners(ruler.sketch.box, 1);
	const shrink = sameScale(state.focus[1], (ruler.sketch.box[1] + ruler.sketch.box[3]) / 2);
	const [width, height] = [free.right - free.left, free.bottom - free.top];
	const ruled = Math.min(
		Math.max(1, height - gapBetween) / (focus.bottom - focus.top + (sketch.bottom - sketch.top) * shrink),
		Math.max(1, width - 5 * pad) / ((focus.right - focus.left) * 0.72 + (sketch.right - sketch.left) * shrink),
	);
	const low = (sketch.bottom - sketch.top) * shrink * ruled;
	const map = { ...free, bottom: free.bottom - low - gapBetween };
	const view = fit(state.focus, map, ruled);
	const strip = { ...free, top: free.bottom - low };
	const texts = Math.max(...ruler.bars.map(({ label }) => rowWidth(label, sizes.under)));
	const bars = Math.max(...ruler.bars.map(({ km }) => km)) * scaleOf(view);
	const split = strip.left + Math.max(texts, bars) + 3 * pad;
	return {
		view,
		free: map,
		bars: {
			...barsOf(ruler, { ...strip, right: split - pad }, scaleOf(view), sizes),
			sketch: sketchOf(
				ruler,
				{ ...strip, left: split, right: split + (sketch.right - sketch.left) * shrink * ruled },
				view.world * shrink,
				sizes,
			),
		},
	};
}
