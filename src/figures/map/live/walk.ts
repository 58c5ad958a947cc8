import type { Frame } from '../../kit/frame.ts';
import { isCalm } from '../../kit/live/calm.ts';
import { project, worldAt, type Spot } from '../../kit/mercator.ts';
import { holds } from '../../kit/rings.ts';
import { viewFor } from '../model.ts';
import type { MapData } from '../types.ts';
import { besideCard, centred, freeBox, spotOf, type View } from '../view.ts';
import type { camera } from './map.ts';
import type { Stage } from './stage.ts';

/** The scale at which a place is visited, unless the map is nearer already: Leaflet's zoom. */
const visitZoom = 8.5;

/** The zoom, Leaflet's, at which the state that shows most still fits a frame, and a little less. */
export const smallestZoom = (data: MapData, frame: Frame): number =>
	Math.log2(Math.min(...Object.keys(data.states).map((id) => viewFor(data, id, frame).world)) / worldAt(0)) - 0.1;

/** Leads a camera over the map and keeps where it is: in which state, whether in the state's own view, and at which place. */
export function walk(data: MapData, first: string, { frame, isShown }: Stage, eye: ReturnType<typeof camera>) {
	let state = first;
	/** Whether the map shows the state's own view, or the reader has moved it. */
	let home = true;
	/** The place that the reader has chosen from the list. */
	let chosen: string | undefined;

	function go(view: View, fly: boolean): void {
		eye.go(view, fly && !isCalm() && isShown());
	}
	function goHome(fly: boolean): void {
		go(viewFor(data, state, frame()), fly);
	}
	/** What to zoom on: the chosen place while it is in view, else the middle of what the cards leave free. */
	function zoomSpot(): Spot {
		const free = freeBox(frame());
		const place = chosen === undefined ? undefined : data.places[chosen];
		const spot = place && spotOf(eye.view(), [place.lon, place.lat]);
		return spot && holds(free, spot) ? spot : [(free.left + free.right) / 2, (free.top + free.bottom) / 2];
	}

	return {
		state: () => state,
		isHome: () => home,
		/** The reader has moved the map away from the state's own view. */
		stray: () => (home = false),
		/** Flies to a state's own view. */
		enter(next: string): void {
			state = next;
			home = true;
			chosen = undefined;
			goHome(true);
		},
		/** Goes back to the view of the state in which it is, flying or at once. */
		goHome,
		/** Flies to a place. */
		visit: (id: string): void => {
			const place = data.places[id];
			if (!place) return;
			home = false;
			chosen = id;
			const world = Math.max(eye.view().world, worldAt(visitZoom));
			go(centred(project(place, 1), world, besideCard(freeBox(frame()), frame().width)), true);
		},
		zoom: (steps: number): void => eye.zoomBy(steps, zoomSpot),
	};
}
