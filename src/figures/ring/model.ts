import type { Point } from '../../lib/geodesy.ts';
import { wideFrom, type Frame } from '../kit/frame.ts';
import { project, type Spot } from '../kit/mercator.ts';
import type { Rect } from '../kit/rect.ts';
import { ringOutline } from './world/outline.ts';
import type { Origin, ReachWords, RingWords } from './reach.ts';

/** Where the ring stands in one state: `touches` is what lies exactly `km` away, `reaches` its name, `sentence` says so. */
export interface Home extends Required<Origin> {
	touches: Point;
	km: number;
	sentence: string;
}

/** What travels in the page: the states by their ids, the short name of the place where the ring is at home, and words. */
export interface RingData {
	homes: Record<string, Home>;
	place: string;
	words: RingWords;
	sentences: ReachWords;
}

/** A state drawn in a frame, px; a spot of the Mercator plane `world` px wide lies at itself less `left`, `top`. */
export interface Picture {
	home: Home;
	/** The part of the frame the words and tools stand in, px. */
	panel: Rect;
	view: { world: number; left: number; top: number };
	ring: Spot[];
	centre: Spot;
	touch: Spot;
}

/** How much wider than the ring the view is, so that what lies just outside can be seen. */
const margin = 1.18;

/** The panel for words and tools: above the map on narrow frames, at its left on wide ones; on slides at the left of low ones; none on paper. */
function panelOf({ width, height, inset, type = 1, printed }: Frame): Rect {
	if (printed) return { x: 0, y: 0, width, height: 0 };
	if (type > 1 && width > 1.7 * height) return { x: 0, y: 0, width: width * 0.4, height };
	if (type > 1) return { x: 0, y: 0, width, height: 112 * type };
	if (width < wideFrom) return { x: 0, y: 0, width, height: 116 };
	return { x: inset.left, y: inset.top, width: 320, height: 300 };
}

/** The picture of a state in a frame: the same whichever came before. Throws on an unknown state. */
export function picture(data: RingData, stateId: string, frame: Frame): Picture {
	const home = data.homes[stateId];
	if (!home) throw new Error(`The ring has no state “${stateId}”`);
	const panel = panelOf(frame);
	const wide = panel.width < frame.width;
	const free = {
		left: wide ? panel.x + panel.width + 24 : frame.inset.left,
		right: frame.width - frame.inset.right,
		top: wide ? frame.inset.top : panel.height + 8,
		bottom: frame.height - frame.inset.bottom,
	};

	const unit = ringOutline(home, home.km, 180).map((point) => project(point, 1));
	const [xs, ys] = [unit.map(([x]) => x), unit.map(([, y]) => y)];
	const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const world = Math.min((free.right - free.left) / (east - west), (free.bottom - free.top) / (south - north)) / margin;
	const left = ((west + east) / 2) * world - (free.left + free.right) / 2;
	const top = ((north + south) / 2) * world - (free.top + free.bottom) / 2;
	const place = ([x, y]: Spot): Spot => [x * world - left, y * world - top];

	return {
		home,
		panel,
		view: { world, left, top },
		ring: unit.map(place),
		centre: place(project(home, 1)),
		touch: place(project(home.touches, 1)),
	};
}
