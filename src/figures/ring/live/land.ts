import { DomUtil, type Map } from 'leaflet';
import type { Point } from '../../../lib/geodesy.ts';
import { project, worldAt } from '../../kit/mercator.ts';
import world from '../world/world.json';

const space = 'http://www.w3.org/2000/svg';
/** How much more than the view is drawn at each side, as a share, so that a drag does not bare the sea. */
const spare = 0.5;

/**
 * Puts the land and a ring beneath everything else of a map, and returns what moves the ring. The land is one path that
 * the browser itself scales, so that a move costs no projecting of its thousands of corners; one copy at each side
 * serves views across the antimeridian. The ring's corners, too, are not rounded to whole pixels, as Leaflet's would be.
 */
export function addLand(map: Map): (ring: readonly Point[]) => void {
	const svg = document.createElementNS(space, 'svg');
	svg.setAttribute('class', 'ring-land');
	svg.setAttribute('preserveAspectRatio', 'none');
	for (const copy of [-1, 0, 1]) {
		const land = document.createElementNS(space, 'path');
		land.setAttribute('d', world.path);
		land.setAttribute('transform', `translate(${String(copy * world.world)})`);
		svg.append(land);
	}
	const line = document.createElementNS(space, 'path');
	line.setAttribute('class', 'ring-line');
	svg.append(line);
	map.createPane('land').append(svg);

	function draw(): void {
		const size = map.getSize();
		const margin = size.multiplyBy(spare).round();
		const scale = world.world / worldAt(map.getZoom());
		const corner = map.getPixelBounds().min?.subtract(margin) ?? size;
		const whole = size.add(margin.multiplyBy(2));
		svg.setAttribute('width', String(whole.x));
		svg.setAttribute('height', String(whole.y));
		svg.setAttribute('viewBox', [corner.x, corner.y, whole.x, whole.y].map((value) => value * scale).join(' '));
		DomUtil.setPosition(svg as unknown as HTMLElement, map.containerPointToLayerPoint(margin.multiplyBy(-1)));
	}
	map.on('moveend zoomend resize viewreset', draw);
	draw();
	return (ring) => {
		const corners = ring.map((point) =>
			project(point, world.world)
				.map((value) => value.toFixed(3))
				.join(' '),
		);
		line.setAttribute('d', `M${corners.join('L')}z`);
	};
}
