import { circleMarker, polyline, type LatLng, type Map, type PointTuple } from 'leaflet';
import type { Point } from '../../../lib/geodesy.ts';
import { element } from '../../kit/live/element.ts';

/** A point with the name to print beside it; an empty name prints nothing. */
export interface Named extends Point {
	name: string;
}

const offsets = { left: [-6, 0], right: [6, 0], top: [0, -6], bottom: [0, 6] } satisfies Record<string, PointTuple>;
/** The room in px that a name needs beside its dot: so much, and so much for each letter. */
const room = { least: 24, letter: 9 };

/** Draws on a map what a ring reaches: a dashed way from its centre, a dot, a name. Each call replaces the one before. */
export function pointerOn(map: Map): (from: LatLng, city: Named | undefined) => void {
	const way = polyline([], { className: 'ring-way', interactive: false });
	const dot = circleMarker([0, 0], { radius: 5, className: 'ring-city', interactive: false });
	return (from, city) => {
		way.remove();
		dot.remove();
		if (!city) return;
		// The copy of the world that the ring stands in.
		const lon = city.lon + Math.round((from.lng - city.lon) / 360) * 360;
		way.setLatLngs([from, [city.lat, lon]]).addTo(map);
		dot.setLatLng([city.lat, lon]).addTo(map).unbindTooltip();
		if (!city.name) return;
		const beside = lon < from.lng ? 'left' : 'right';
		const over = city.lat > from.lat ? 'bottom' : 'top';
		// Where a name would leave the map beside its dot it is written over the ring.
		const { x } = map.latLngToContainerPoint([city.lat, lon]);
		const free = beside === 'left' ? x : map.getSize().x - x;
		const direction = free > room.least + room.letter * city.name.length ? beside : over;
		const name = element('span', {}, city.name);
		dot.bindTooltip(name, { permanent: true, direction, offset: offsets[direction], className: 'ring-name' });
	};
}
