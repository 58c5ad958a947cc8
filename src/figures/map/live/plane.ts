import { map as leafletMap, type MapOptions } from 'leaflet';
import { project, unproject, worldAt } from '../../kit/mercator.ts';
import type { Size, View } from '../view.ts';

const flightSeconds = 0.8;
const options: MapOptions = {
	attributionControl: false,
	zoomControl: false,
	scrollWheelZoom: false,
	doubleClickZoom: true,
	boxZoom: false,
	zoomAnimation: false,
	fadeAnimation: false,
	markerZoomAnimation: false,
	inertia: false,
	trackResize: false,
	zoomSnap: 0,
	keyboardPanDelta: 90,
	maxZoom: 11.5,
};

const zoomOf = ({ world }: View): number => Math.log2(world / worldAt(0));

function centreOf({ world, left, top }: View, { width, height }: Size): [number, number] {
	const { lat, lon } = unproject([left + width / 2, top + height / 2], world);
	return [lat, lon];
}

/** Leaflet's map, which draws nothing here, in a box of this size, px: it is put at views and says which it shows. */
export function plane(box: HTMLElement, size: () => Size, start: View, minZoom: number) {
	const map = leafletMap(box, { ...options, minZoom });
	const put = (to: View): unknown => map.setView(centreOf(to, size()), zoomOf(to), { animate: false });
	const fly = (to: View): unknown => map.flyTo(centreOf(to, size()), zoomOf(to), { duration: flightSeconds });
	put(start);

	function view(): View {
		const { lat, lng } = map.getCenter();
		const world = worldAt(map.getZoom());
		const [x, y] = project({ lat, lon: lng }, world);
		const { width, height } = size();
		return { world, left: x - width / 2, top: y - height / 2 };
	}
	/** Whether the map is where it was sent, to less than a pixel. */
	const arrived = ({ world, left, top }: View): boolean => {
		const now = view();
		return Math.abs(now.world / world - 1) < 1e-4 && Math.abs(now.left - left) < 1 && Math.abs(now.top - top) < 1;
	};
	/** While the map is told to stop or to measure itself, its moves are not the reader's. */
	let quiet = false;
	function quietly(act: () => unknown): void {
		quiet = true;
		act();
		quiet = false;
	}
	/** Hears of an event of the map, unless it comes of what is done quietly. */
	const hear = (event: 'move' | 'moveend', act: () => void): unknown => map.on(event, () => quiet || act());
	return { map, put, fly, view, arrived, quietly, hear };
}
