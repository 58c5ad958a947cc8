import { map as leafletMap, type Map } from 'leaflet';
import { addLand } from './land.ts';

/**
 * A world map with nothing but land and a ring, and the manners of this site's maps: the wheel zooms with Ctrl or after a click,
 * one finger scrolls the page, two fingers move the map, nothing is animated.
 */
export function baseMap(box: HTMLElement): { map: Map; drawRing: ReturnType<typeof addLand> } {
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
		maxBounds: [
			[-85, -240],
			[85, 240],
		],
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
