import { DomEvent, circleMarker, divIcon, map as leafletMap, marker, polygon, polyline, type LatLngBounds, type LatLngTuple } from 'leaflet';
import type { Point } from '../../lib/geodesy.ts';
import { element } from './dom.ts';
import { ringOutline } from './outline.ts';
import world from './world.json';

/** Space in px at each side of the map that words and cards cover. */
export interface Padding {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface RingMap {
	/** Puts the ring there and brings it into view. */
	stand: (centre: Point, km: number) => void;
	/** Points from the ring's centre to what it reaches, with its name if it has one, or to nothing. */
	point: (city: (Point & { name: string }) | undefined) => void;
	/** Moves the ring by km to the east and north. */
	nudge: (east: number, north: number) => void;
	zoom: (steps: number) => void;
	destroy: () => void;
}

/** As far as the ring's centre may go: a Mercator map ends at 85 degrees. */
const last = 84;
const kmPerDegree = 111.2;

/** The land's rings, those near the antimeridian once more at the other end of the map. */
function land(): LatLngTuple[][] {
	const rings = world.land.map((steps) => {
		let [x, y] = [0, 0];
		return Array.from({ length: steps.length / 2 }, (_, i): LatLngTuple => {
			x += steps[2 * i] ?? 0;
			y += steps[2 * i + 1] ?? 0;
			return [y * world.grid, x * world.grid];
		});
	});
	const shifted = (by: number) =>
		rings.filter((ring) => ring.some(([, lon]) => Math.abs(lon + by) < 240)).map((ring) => ring.map(([lat, lon]): LatLngTuple => [lat, lon + by]));
	return [...rings, ...shifted(360), ...shifted(-360)];
}

const arrows: Record<string, [east: number, north: number]> = {
	ArrowUp: [0, 1],
	ArrowDown: [0, -1],
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
};

/** The world map with the ring; `moved` hears of every move, and whether it has come to rest. */
export function ringMap(box: HTMLElement, padding: () => Padding, moved: (centre: Point, rest: boolean) => void): RingMap {
	const coarse = matchMedia('(pointer: coarse)').matches;
	const map = leafletMap(box, {
		attributionControl: false,
		zoomControl: false,
		scrollWheelZoom: false,
		dragging: !coarse,
		zoomAnimation: false,
		fadeAnimation: false,
		markerZoomAnimation: false,
		inertia: false,
		minZoom: 1,
		maxZoom: 10,
		zoomSnap: 0.25,
		maxBounds: [[-85, -240], [85, 240]],
	}).setView([24, 122], 6);
	polygon(land(), { className: 'ring-land', interactive: false, smoothFactor: 1.2 }).addTo(map);
	const line = polygon([], { className: 'ring-line', interactive: false, smoothFactor: 0 }).addTo(map);
	const handle = marker([24, 122], { icon: divIcon({ className: 'ring-handle', iconSize: [44, 44] }), draggable: true, autoPan: true }).addTo(map);
	handle.getElement()?.setAttribute('aria-label', 'Centre of the ring. Arrow keys move it 10 km, with Shift 50 km; Enter brings it into view.');
	const way = polyline([], { className: 'ring-way', interactive: false });
	const dot = circleMarker([0, 0], { radius: 5, className: 'ring-city', interactive: false });
	let km = 0;

	const centre = (): Point => {
		const { lat, lng } = handle.getLatLng().wrap();
		return { lat, lon: lng };
	};
	const draw = (): LatLngBounds => {
		const at = handle.getLatLng();
		return line.setLatLngs(ringOutline({ lat: at.lat, lon: at.lng }, km, 72).map(({ lat, lon }): LatLngTuple => [lat, lon])).getBounds();
	};
	function fit(bounds: LatLngBounds): void {
		const { left, top, right, bottom } = padding();
		const room = Math.max(40, Math.min(box.clientWidth - left - right, box.clientHeight - top - bottom));
		const extra = Math.round(room * (room > 400 ? 0.16 : 0.06));
		map.fitBounds(bounds, { paddingTopLeft: [left + extra, top + extra], paddingBottomRight: [right + extra, bottom + extra], animate: false });
	}
	function place(lat: number, lon: number, rest: boolean): LatLngBounds {
		handle.setLatLng([Math.max(-last, Math.min(last, lat)), lon]);
		const bounds = draw();
		moved(centre(), rest);
		return bounds;
	}
	function nudge(east: number, north: number): void {
		const { lat, lon } = centre();
		const bounds = place(lat + north / kmPerDegree, lon + east / kmPerDegree / Math.cos((lat * Math.PI) / 180), true);
		const { left, top, right, bottom } = padding();
		map.panInside(bounds.getNorthWest(), { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom], animate: false });
		map.panInside(bounds.getSouthEast(), { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom], animate: false });
	}

	handle.on('drag', () => {
		draw();
		moved(centre(), false);
	});
	handle.on('dragend', () => { moved(centre(), true); });
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
		map.scrollWheelZoom.enable();
		const { lat, lng } = latlng.wrap();
		place(lat, lng, true);
	});
	map.on('mouseout', () => { map.scrollWheelZoom.disable(); });
	box.addEventListener('wheel', (event) => {
		if (!event.ctrlKey || map.scrollWheelZoom.enabled()) return;
		event.preventDefault();
		map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - Math.sign(event.deltaY) * 0.5, { animate: false });
	}, { passive: false });
	const sized = new ResizeObserver(() => {
		map.invalidateSize({ animate: false });
		if (km) fit(draw());
	});
	sized.observe(box);

	return {
		stand(point, radius) {
			km = radius;
			handle.setLatLng([Math.max(-last, Math.min(last, point.lat)), point.lon]);
			fit(draw());
		},
		point(city) {
			way.remove();
			dot.remove();
			if (!city) return;
			const at = handle.getLatLng();
			// The copy of the world that the ring stands in.
			const lon = city.lon + Math.round((at.lng - city.lon) / 360) * 360;
			way.setLatLngs([at, [city.lat, lon]]).addTo(map);
			dot.setLatLng([city.lat, lon]).addTo(map).unbindTooltip();
			if (!city.name) return;
			// Beside the city on a wide map; on a narrow one over the ring, where a long name has room.
			const beside = lon < at.lng ? 'left' : 'right';
			const over = city.lat > at.lat ? 'bottom' : 'top';
			const direction = box.clientWidth < 600 ? over : beside;
			const offset: [number, number] = { left: [-6, 0], right: [6, 0], top: [0, -6], bottom: [0, 6] }[direction] as [number, number];
			dot.bindTooltip(element('span', {}, city.name), { permanent: true, direction, offset, className: 'ring-name' });
		},
		nudge,
		zoom: (steps) => { map.setZoom(map.getZoom() + steps, { animate: false }); },
		destroy() {
			sized.disconnect();
			map.remove();
		},
	};
}
