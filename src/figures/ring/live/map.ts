import { DomEvent, divIcon, latLngBounds, map as leafletMap, marker } from 'leaflet';
import type { LatLngBounds, LatLngTuple, PanInsideOptions } from 'leaflet';
import type { Point } from '../../../lib/geodesy.ts';
import type { Frame } from '../../kit/frame.ts';
import { addLand } from './land.ts';
import { pointerOn, type Named } from './pointer.ts';
import { ringOutline } from '../world/outline.ts';

/** Space in px at each side of the map that words and cards cover. */
export type Padding = Frame['inset'];

/** As far as the ring's centre may go: a Mercator map ends at 85 degrees. */
const last = 84;
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

/** The world map with the ring, whose centre has this name; `moved` hears of every move, and whether it has come to rest. */
export function ringMap(
	box: HTMLElement,
	name: string,
	padding: () => Padding,
	moved: (centre: Point, rest: boolean) => void,
) {
	const { map, drawRing } = baseMap(box);
	const handle = marker([0, 0], {
		icon: divIcon({ className: 'ring-handle', iconSize: [44, 44] }),
		draggable: true,
		autoPan: true,
	}).addTo(map);
	handle.getElement()?.setAttribute('aria-label', name);
	const pointer = pointerOn(map);
	let km = 0;

	const centre = (): Point => {
		const { lat, lng } = handle.getLatLng().wrap();
		return { lat, lon: lng };
	};
	const draw = (): LatLngBounds => {
		const at = handle.getLatLng();
		const ring = ringOutline({ lat: at.lat, lon: at.lng }, km);
		drawRing(ring);
		return latLngBounds(ring.map(({ lat, lon }): LatLngTuple => [lat, lon]));
	};
	function fit(bounds: LatLngBounds): void {
		const { left, top, right, bottom } = padding();
		const room = Math.max(40, Math.min(box.clientWidth - left - right, box.clientHeight - top - bottom));
		const extra = Math.round(room * (room > 400 ? 0.16 : 0.06));
		map.fitBounds(bounds, {
			paddingTopLeft: [left + extra, top + extra],
			paddingBottomRight: [right + extra, bottom + extra],
			animate: false,
		});
	}
	function put({ lat, lon }: Point): LatLngBounds {
		handle.setLatLng([Math.max(-last, Math.min(last, lat)), lon]);
		return draw();
	}
	/** Moves the ring by km to the east and north. */
	function nudge(east: number, north: number): void {
		const { lat, lon } = centre();
		const eastward = east / kmPerDegree / Math.cos((lat * Math.PI) / 180);
		const bounds = put({ lat: lat + north / kmPerDegree, lon: lon + eastward });
		moved(centre(), true);
		const { left, top, right, bottom } = padding();
		const room: PanInsideOptions = { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom], animate: false };
		map.panInside(bounds.getNorthWest(), room);
		map.panInside(bounds.getSouthEast(), room);
	}

	handle.on('drag', () => {
		draw();
		moved(centre(), false);
	});
	handle.on('dragend', () => moved(centre(), true));
	handle.getElement()?.addEventListener('keydown', (event) => {
		const arrow = arrows[event.key];
		if (event.key === 'Enter') fit(draw());
		if (!arrow) return;
		// Leaflet would pan the map with the same keys.
		DomEvent.stop(event);
		const step = event.shiftKey ? 50 : 10;
		nudge(arrow[0] * step, arrow[1] * step);
	});
	map.on('click', ({ latlng }) => {
		const { lat, lng } = latlng.wrap();
		put({ lat, lon: lng });
		moved(centre(), true);
	});
	const sized = new ResizeObserver(() => {
		map.invalidateSize({ animate: false });
		if (km) fit(draw());
	});
	sized.observe(box);

	return {
		/** Puts the ring there; `fit` brings it into view, beside whatever words lie over the map then. */
		stand(point: Point, radius: number): void {
			km = radius;
			put(point);
		},
		fit: () => fit(draw()),
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
