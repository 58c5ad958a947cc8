import type { Map as LeafletMap } from 'leaflet';

const wheelPerZoom = 240;

/** Lets the mouse drag the map in this box, and the wheel zoom it once it was clicked; returns what gives the wheel back to the page. */
export function hands(box: HTMLElement, map: LeafletMap, signal: AbortSignal) {
	let wheel = false;
	// One finger scrolls the page; the mouse drags. Leaflet hears of the pointer after this.
	const choose = ({ pointerType }: PointerEvent): unknown =>
		pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable();
	const releaseWheel = () => (wheel = false);
	box.addEventListener('pointerdown', choose, { signal, capture: true });
	box.addEventListener('click', () => (wheel = true), { signal });
	box.addEventListener('pointerleave', releaseWheel, { signal });
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
	return releaseWheel;
}
