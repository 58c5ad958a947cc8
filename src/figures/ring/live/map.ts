import { DomEvent, latLngBounds, map as leafletMap } from 'leaflet';
import type { Point } from '../../../lib/geodesy.ts';
import { addLand } from './land.ts';
import { pointerOn, type Named } from './pointer.ts';
import { ringOn } from './ring.ts';
import { fitInto, panTo, type Padding } from './view.ts';

const kmPerDegree = 111.2;

const arrows: Record<string, [east: number, north: number]> = {
	ArrowUp: [0, 1],
	ArrowDown: [0, -1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
};

/**
 * A world map with nothing but land and a ring, and the manners of this site's maps: the wheel zooms with Ctrl or after a click,
 * one finger scrolls the page, two fingers move the map, nothing is animated.
 */
function baseMap(box: HTMLElement) {
	const map = leafletMap(box, {
		attributionControl: false,
		zoomControl: false,
		scrollWheelZoom: false,
		dragging: !matchMedia('(pointer: coarse)').matches,
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		inertia: false,
		minZoom: 1,
		maxZoom: 10,
		zoomSnap: 0.25,
		maxBounds: latLngBounds([-85, -240], [85, 240]),
	}).setView([0, 0], 6);
	const drawRing = addLand(map);

	map.on('click', () => map.scrollWheelZoom.enable());
	map.on('mouseout', () => map.scrollWheelZoom.disable());
	const withCtrl = (event: WheelEvent) => {
		if (!event.ctrlKey || map.scrollWheelZoom.enabled()) return;
		event.preventDefault();
		const zoom = map.getZoom() - Math.sign(event.deltaY) * 0.5;
		map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false });
	};
	box.addEventListener('wheel', withCtrl, { passive: false });
	map.on('unload', () => box.removeEventListener('wheel', withCtrl));
	return { map, drawRing };
}

/** The point that lies so many km to the east and north of another. */
function shifted({ lat, lon }: Point, east: number, north: number): Point {
	const eastward = east / kmPerDegree / Math.cos((lat * Math.PI) / 180);
	return { lat: lat + north / kmPerDegree, lon: lon + eastward };
}

/** The world map with the ring, whose centre has this name; `moved` hears of every move, and whether it has come to rest. */
export function ringMap(
	box: HTMLElement,
	name: string,
	padding: () => Padding,
	moved: (centre: Point, rest: boolean) => void,
) {
	const { map, drawRing } = baseMap(box);
	const ring = ringOn(map, name, drawRing);
	const { handle, centre } = ring;
	const pointer = pointerOn(map);

	const fit = () => fitInto(map, ring.draw(), padding());
	/** Moves the ring by km to the east and north. */
	function nudge(east: number, north: number): void {
		const bounds = ring.put(shifted(centre(), east, north));
		moved(centre(), true);
		panTo(map, bounds, padding());
	}

	handle.on('drag', () => {
		ring.draw();
		moved(centre(), false);
	});
	handle.on('dragend', () => moved(centre(), true));
	handle.getElement()?.addEventListener('keydown', (event) => {
		const arrow = arrows[event.key];
		if (event.key === 'Enter') fit();
		if (!arrow) return;
		// Leaflet would pan the map with the same keys.
		DomEvent.stop(event);
		const step = event.shiftKey ? 50 : 10;
		nudge(arrow[0] * step, arrow[1] * step);
	});
	map.on('click', ({ latlng }) => {
		const { lat, lng } = latlng.wrap();
		ring.put({ lat, lon: lng });
		moved(centre(), true);
	});
	const sized = new ResizeObserver(() => {
		map.invalidateSize({ animate: false });
		if (ring.stands()) fit();
	});
	sized.observe(box);

	return {
		/** Puts the ring there; `fit` brings it into view, beside whatever words lie over the map then. */
		stand: (point: Point, radius: number) => void ring.put(point, radius),
		fit,
		/** Points from the ring's centre to what it reaches, with its name if it has one, or to nothing. */
		point: (city: Named | undefined) => pointer(handle.getLatLng(), city),
		nudge,
		zoom: (steps: number) => map.setZoom(map.getZoom() + steps, { animate: false }),
		destroy: () => {
			sized.disconnect();
			map.remove();
		},
	};
}
