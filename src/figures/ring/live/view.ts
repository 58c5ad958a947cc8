import type { LatLngBounds, Map, PanInsideOptions } from 'leaflet';
import type { Frame } from '../../kit/frame.ts';

/** Space in px at each side of the map that words and cards cover. */
export type Padding = Frame['inset'];

/** Fills what is free of a map with these bounds, with a margin that is wider where there is room for one. */
export function fitInto(map: Map, bounds: LatLngBounds, { left, top, right, bottom }: Padding): void {
	const { clientWidth, clientHeight } = map.getContainer();
	const room = Math.max(40, Math.min(clientWidth - left - right, clientHeight - top - bottom));
	const extra = Math.round(room * (room > 400 ? 0.16 : 0.06));
	map.fitBounds(bounds, {
		paddingTopLeft: [left + extra, top + extra],
		paddingBottomRight: [right + extra, bottom + extra],
		animate: false,
	});
}

/** Pans a map as little as brings these bounds into what is free of it. */
export function panTo(map: Map, bounds: LatLngBounds, { left, top, right, bottom }: Padding): void {
	const room: PanInsideOptions = { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom], animate: false };
	map.panInside(bounds.getNorthWest(), room);
	map.panInside(bounds.getSouthEast(), room);
}
