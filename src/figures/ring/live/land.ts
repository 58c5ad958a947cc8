import { DomUtil, type Map } from 'leaflet';
import type { Point } from '../../../lib/geodesy.ts';
import { project, worldAt } from '../../kit/mercator.ts';
import world from '../world/world.json';

/** How much more than the view is drawn at each side, as a share, so that a drag does not bare the sea. */
const spare = 0.5;

/**
 * Puts the land and a ring beneath everything else of a map, and returns what moves the ring. The land is one path that
 * the browser itself scales, so that a move costs no projecting of its thousands of corners; one copy at each side
 * serves views across the antimeridian. The ring's corners, too, are not rounded to whole pixels, as Leaflet's would be.
 */
export function addLand(map: Map): (ring: readonly Point[]) => void {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('class', 'ring-land');
	svg.setAttribute('preserveAspectRatio', 'none');
	const copies = [-1, 0, 1].map((copy) => `<path d="${world.path}" transform="translate(${copy * world.world})"/>`);
	svg.innerHTML = `${copies.join('')}<path class="ring-line"/>`;
	const line = svg.lastElementChild;
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
		line?.setAttribute('d', `M${corners.join('L')}z`);
	};
}
