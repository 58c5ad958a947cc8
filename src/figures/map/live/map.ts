import { latLngBounds, map as leafletMap, point } from 'leaflet';
import { project, unproject, worldAt, type Spot } from '../../kit/mercator.ts';
import type { Size, View } from '../view.ts';

interface Listeners {
	/** At every change of the view. */
	move: () => void;
	/** When the view has come to rest; `own` says that it got there by `go`. */
	rest: (own: boolean) => void;
}

const flightSeconds = 0.8;
const wheelPerZoom = 240;
/** As far as a reader may move the map; a state's own view, which has to show all of its places, may lie beyond. */
const farthest = latLngBounds([-9, 62], [53, 200]);

/** Starts the camera over the map, Leaflet's, which draws nothing here, in a box of this size, px. */
export function camera(box: HTMLElement, size: () => Size, start: View, minZoom: number, { move, rest }: Listeners) {
	const zoomOf = ({ world }: View): number => Math.log2(world / worldAt(0));
	const centreOf = ({ world, left, top }: View): [number, number] => {
		const { width, height } = size();
		const { lat, lon } = unproject([left + width / 2, top + height / 2], world);
		return [lat, lon];
	};
	const map = leafletMap(box, {
		attributionControl: false,
		zoomControl: false,
		scrollWheelZoom: false,
		doubleClickZoom: true,
		boxZoom: false,
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		inertia: false,
		trackResize: false,
		zoomSnap: 0,
		keyboardPanDelta: 90,
		minZoom,
		maxZoom: 11.5,
	}).setView(centreOf(start), zoomOf(start), { animate: false });

	let target: View | undefined = start;
	/** While the map is told to stop or to measure itself, its moves are not the reader's. */
	let quiet = false;
	function quietly(act: () => unknown): void {
		quiet = true;
		act();
		quiet = false;
	}
	function view(): View {
		const { lat, lng } = map.getCenter();
		const world = worldAt(map.getZoom());
		const [x, y] = project({ lat, lon: lng }, world);
		const { width, height } = size();
		return { world, left: x - width / 2, top: y - height / 2 };
	}
	/** Whether the map is where it was sent, to less than a pixel. */
	const arrived = ({ world, left, top }: View): boolean => {
		const now = view();
		return Math.abs(now.world / world - 1) < 1e-4 && Math.abs(now.left - left) < 1 && Math.abs(now.top - top) < 1;
	};
	map.on('move', () => quiet || move());
	map.on('moveend', () => {
		if (quiet) return;
		const own = target !== undefined && arrived(target);
		target = undefined;
		if (!own) quietly(() => map.panInsideBounds(farthest, { animate: false }));
		rest(own);
	});

	const abort = new AbortController();
	const { signal } = abort;
	let wheel = false;
	// One finger scrolls the page; the mouse drags. Leaflet hears of the pointer after this.
	const choose = ({ pointerType }: PointerEvent): unknown =>
		pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable();
	box.addEventListener('pointerdown', choose, { signal, capture: true });
	box.addEventListener('click', () => (wheel = true), { signal });
	box.addEventListener('pointerleave', () => (wheel = false), { signal });
	box.addEventListener(
		'wheel',
		(event) => {
			if (!wheel && !event.ctrlKey) return;
			event.preventDefault();
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
			const change = Math.max(-1, Math.min(1, (-event.deltaY * lines) / wheelPerZoom));
			map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + change, { animate: false });
		},
		{ signal, passive: false },
	);

	return {
		view,
		/** Goes to a view, at once or flying; `rest` tells of the arrival. */
		go(to: View, fly: boolean): void {
			quietly(() => map.stop());
			// In a box that is not shown there is no way to fly, and Leaflet would work out a place that is none.
			const { x: width, y: height } = map.getSize();
			const far = fly && width > 0 && height > 0 && !arrived(to);
			target = to;
			if (far) map.flyTo(centreOf(to), zoomOf(to), { duration: flightSeconds });
			else map.setView(centreOf(to), zoomOf(to), { animate: false });
		},
		/** Zooms on a spot of the canvas, px, which is asked for when a flight has been cut short at its goal. */
		zoomBy(steps: number, on: () => Spot): void {
			const goal = target;
			quietly(() => {
				map.stop();
				if (goal) map.setView(centreOf(goal), zoomOf(goal), { animate: false });
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
		releaseWheel: () => (wheel = false),
		destroy(): void {
			abort.abort();
			map.off();
			map.remove();
		},
	};
}
