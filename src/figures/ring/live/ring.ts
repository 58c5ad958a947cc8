import { divIcon, latLngBounds, marker, type LatLngBounds, type LatLngTuple, type Map } from 'leaflet';
import type { Point } from '../../../lib/geodesy.ts';
import { ringOutline } from '../world/outline.ts';

/** As far as the ring's centre may go: a Mercator map ends at 85 degrees. */
const last = 84;

/** The ring on a map: it keeps its radius and, as a handle with this name, its centre; `drawRing` moves the line around it. */
export function ringOn(map: Map, name: string, drawRing: (ring: readonly Point[]) => void) {
	const handle = marker([0, 0], {
		icon: divIcon({ className: 'ring-handle', iconSize: [44, 44] }),
		draggable: true,
		autoPan: true,
	}).addTo(map);
	handle.getElement()?.setAttribute('aria-label', name);
	let km = 0;

	const centre = (): Point => {
		const { lat, lng } = handle.getLatLng().wrap();
		return { lat, lon: lng };
	};
	/** Draws the ring where its handle is, and returns the box that it fills. */
	function draw(): LatLngBounds {
		const at = handle.getLatLng();
		const ring = ringOutline({ lat: at.lat, lon: at.lng }, km);
		drawRing(ring);
		return latLngBounds(ring.map(({ lat, lon }): LatLngTuple => [lat, lon]));
	}
	return {
		...{ handle, centre, draw },
		/** Puts the ring there, as wide as it was unless a radius is given. */
		put({ lat, lon }: Point, radius = km): LatLngBounds {
			km = radius;
			handle.setLatLng([Math.max(-last, Math.min(last, lat)), lon]);
			return draw();
		},
		/** Whether it has a radius yet. */
		stands: () => km > 0,
	};
}
