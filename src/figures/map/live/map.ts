import { latLngBounds, point } from 'leaflet';
import type { Spot } from '../../kit/mercator.ts';
import type { Size, View } from '../view.ts';
import { hands } from './hands.ts';
import { plane } from './plane.ts';

interface Listeners {
	/** At every change of the view. */
	move: () => void;
	/** When the view has come to rest; `own` says that it got there by `go`. */
	rest: (own: boolean) => void;
}

/** As far as a reader may move the map; a state's own view, which has to show all of its places, may lie beyond. */
const farthest = latLngBounds([-9, 62], [53, 200]);

/** Starts the camera over the map in a box of this size, px; it knows where the map was sent, and so who moved it. */
export function camera(box: HTMLElement, size: () => Size, start: View, minZoom: number, { move, rest }: Listeners) {
	const { map, put, fly, view, arrived, quietly, hear } = plane(box, size, start, minZoom);
	let target: View | undefined = start;
	hear('move', move);
	hear('moveend', () => {
		const own = target !== undefined && arrived(target);
		target = undefined;
		if (!own) quietly(() => map.panInsideBounds(farthest, { animate: false }));
		rest(own);
	});
	const abort = new AbortController();
	const releaseWheel = hands(box, map, abort.signal);

	return {
		view,
		/** Goes to a view, at once or flying; `rest` tells of the arrival. */
		go(to: View, flying: boolean): void {
			quietly(() => map.stop());
			// In a box that is not shown there is no way to fly, and Leaflet would work out a place that is none.
			const { x: width, y: height } = map.getSize();
			const far = flying && width > 0 && height > 0 && !arrived(to);
			target = to;
			if (far) fly(to);
			else put(to);
		},
		/** Zooms on a spot of the canvas, px, which is asked for when a flight has been cut short at its goal. */
		zoomBy(steps: number, on: () => Spot): void {
			const goal = target;
			quietly(() => {
				map.stop();
				if (goal) put(goal);
			});
			target = undefined;
			const [x, y] = on();
			map.setZoomAround(point(x, y), map.getZoom() + steps, { animate: false });
		},
		/** Takes on the box's new size, and with it the smallest zoom that it needs. */
		resize: (smallest: number) =>
			quietly(() => {
				map.invalidateSize({ pan: false, animate: false });
				map.setMinZoom(smallest);
			}),
		/** Gives the wheel back to the page. */
		releaseWheel,
		destroy(): void {
			abort.abort();
			map.off();
			map.remove();
		},
	};
}
