import type { Point } from '../../lib/geodesy.ts';
import { wideFrom, type Frame } from '../kit/frame.ts';
import { project, type Spot } from '../kit/mercator.ts';
import type { Rect } from '../kit/rect.ts';
import { boxOf } from '../kit/rings.ts';
import { fitBox, freeBox } from '../map/view.ts';
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

/** The picture of a state in a frame, px: its view, the ring in it, and the panel in which words and tools stand. Throws on an unknown state. */
export function picture(data: RingData, stateId: string, frame: Frame) {
	const home = data.homes[stateId];
	if (!home) throw new Error(`The ring has no state “${stateId}”`);
	const panel = panelOf(frame);
	const wide = panel.width < frame.width;
	const free = { ...freeBox(frame), ...(wide ? { left: panel.x + panel.width + 24 } : { top: panel.height + 8 }) };
	const unit = ringOutline(home, home.km, 180).map((point) => project(point, 1));
	const view = fitBox(boxOf(unit), free, margin);
	const place = ([x, y]: Spot): Spot => [x * view.world - view.left, y * view.world - view.top];
	const [centre, touch] = [place(project(home, 1)), place(project(home.touches, 1))];
	return { home, panel, view, ring: unit.map(place), centre, touch };
}
