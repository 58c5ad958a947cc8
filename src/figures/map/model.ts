import type { Frame } from '../../lib/frame.ts';
import { InkGrid } from '../../lib/ink-grid.ts';
import { placeLabels } from '../../lib/labels.ts';
import type { Spot } from '../../lib/mercator.ts';
import type { Box } from '../../lib/rings.ts';
import { LandMask } from '../../lib/land-mask.ts';
import { inkLand, landAt, levelFor, type Land } from './land.ts';
import { graticule, pathOf } from './paths.ts';
import type { Label, Line, Mark, Picture } from './picture.ts';
import { rulerLayout } from './ruler.ts';
import { setInto, sizesFor, type Sizes, type Words } from './type-sizes.ts';
import type { LonLat, MapData, MapLine, MapLink, MapPlace, MapStateData } from './types.ts';
import { controlsBox, fit, freeBox, spotOf, type View } from './view.ts';
import { alongLine, besideMark, clearOf, inArea, inCorner, type LabelWish } from './wishes.ts';

/** Room for the samples of line in the key, px. */
export const keyIndent = 34;
const around = (x: number, y: number, radius: number): Box => ({
	left: x - radius,
	top: y - radius,
	right: x + radius,
	bottom: y + radius,
});

/** The state of this id, or an error that names it. */
export function stateOf(data: MapData, stateId: string): MapStateData {
	const state = data.states[stateId];
	if (!state) throw new Error(`The map has no state “${stateId}”`);
	return state;
}

/** The view in which a state is shown in a frame. */
export function viewFor(data: MapData, stateId: string, frame: Frame): View {
	const state = stateOf(data, stateId);
	return state.ruler ? rulerLayout(state, state.ruler, frame).view : fit(state.focus, freeBox(frame));
}

/** The text of a place's label: the name, and under it the second line of `label`, on phones one name to a line. */
function nameWords({ name, label, kind }: MapPlace, sizes: Sizes, narrow: boolean): Words[] {
	const [first = name, ...rest] = (label ?? name).split('\n');
	const under = narrow ? rest.flatMap((line) => line.replaceAll(' / ', ' /\n').split('\n')) : rest;
	const water = kind === 'water';
	return [
		{
			text: first,
			size: water ? sizes.under + 1 : sizes.name,
			weight: water ? 400 : 600,
			role: water ? 'soft' : 'ink',
		},
		...under.map((text): Words => ({ text, size: sizes.under, weight: 400, role: water ? 'soft' : 'ink' })),
	];
}

/** How a place is marked; land that is large in this view has a name only. */
function markOf(id: string, place: MapPlace, [x, y]: Spot, size: number, large: boolean): Mark | undefined {
	if (place.claimants) return { id, x, y, radius: size * 1.5, kind: 'ring' };
	if (place.kind === 'base') return { id, x, y, radius: size, kind: 'square' };
	if (place.kind === 'water' || large) return undefined;
	return { id, x, y, radius: place.kind === 'island' || place.kind === 'islands' ? size * 0.7 : size, kind: 'dot' };
}

interface Route {
	route: MapLine | MapLink;
	spots: Spot[];
}

const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const routeId = (route: MapLine | MapLink): string => ('mutual' in route ? route.label : `km-${route.id}`);

/** Which of some places is nearest to a point, by degrees, which is enough to tell islands apart. */
function nearestPlace(data: MapData, ids: readonly string[], [lon, lat]: LonLat = [0, 0]): string | undefined {
	const off = (id: string): number => Math.hypot((data.places[id]?.lon ?? 0) - lon, (data.places[id]?.lat ?? 0) - lat);
	return [...ids].sort((a, b) => off(a) - off(b))[0];
}

/** What to draw for a state in a frame; `moved` is the view when the reader has moved the map away from the state's own. */
export function picture(data: MapData, stateId: string, frame: Frame, land: Land, moved?: View): Picture {
	const state = stateOf(data, stateId);
	const view = moved ?? viewFor(data, stateId, frame);
	// The bars are to the scale of the state's own view and mean nothing in another.
	const own = state.ruler && !moved ? rulerLayout(state, state.ruler, frame) : undefined;
	const free = own?.free ?? freeBox(frame);
	const controls = controlsBox(free, frame.width, moved !== undefined);
	const sizes = sizesFor(frame.width);
	const level = levelFor(land, view, frame);
	const inFree = ([x, y]: Spot): boolean => x > free.left && y > free.top && x < free.right && y < free.bottom;
	const grid = new InkGrid(frame.width, frame.height);
	const mask = new LandMask(frame.width, frame.height);
	inkLand(grid, mask, level, view, frame, 1.5);
	const draw = (spots: readonly Spot[], weight: number): string => {
		spots.slice(1).forEach((spot, i) => grid.stretch(spots[i] ?? spot, spot, weight));
		return pathOf(spots);
	};

	const ring = state.ring?.map((point) => spotOf(view, point));
	const ringPath = ring && `${draw([...ring, ring[0] ?? [0, 0]], 1.5)}Z`;
	const routes = [...state.lines, ...state.links].map((route): Route => ({
		route,
		spots: route.points.map((point) => spotOf(view, point)),
	}));
	const lines = routes.map(({ route, spots }): Line => {
		const kind = 'mutual' in route ? (route.mutual ? 'mutual' : 'partner') : route.id === 'gap' ? 'gap' : 'measured';
		return { kind, path: draw(spots, 6) };
	});

	const marks: Mark[] = [];
	const wishes: LabelWish[] = [];
	const ends = routes.flatMap(({ spots }) => [spots[0], spots.at(-1)]).filter((spot) => spot !== undefined);
	// Many lines to one coast run together: their lengths then stand under the names of the islands where they begin.
	const underName = ({ route }: Route): boolean => !('mutual' in route) && state.lines.length > 2;
	const nearest = ({ route: { points } }: Route): string | undefined => nearestPlace(data, state.places, points[0]);
	const kmWords = ({ route }: Route): Words => {
		if ('mutual' in route) return { text: route.label, size: sizes.km, weight: 600, role: 'ink' };
		const gap = route.id === 'gap';
		return {
			text: `${Math.round(route.km)} km`,
			size: gap && state.lines.length === 1 ? sizes.gap : sizes.km,
			weight: 600,
			role: gap ? 'tokyo' : 'ink',
		};
	};
	const along = routes
		.filter((route) => !underName(route))
		.map((route) =>
			alongLine(
				routeId(route.route),
				'mutual' in route.route ? 'promise' : 'km',
				[kmWords(route)],
				route.spots,
				routes.filter((other) => other !== route).map(({ spots }) => spots),
			),
		);
	wishes.push(...along.slice(0, 1));
	for (const id of state.places) {
		const place = data.places[id];
		if (!place) continue;
		const spot = spotOf(view, [place.lon, place.lat]);
		const island = place.kind === 'island' || place.kind === 'islands';
		const words = nameWords(place, sizes, frame.width < 600);
		if (!inFree(spot)) {
			// Land whose middle is out of view, such as Luzon in the strait: named on the part that shows.
			const part = island ? landAt(land.at(-1) ?? level, view, spot) : undefined;
			if (part) wishes.push(inArea(id, 'place', words, spot, free, (at) => mask.has(at) && part.has(at)));
			continue;
		}
		// An island needs no dot where it is large or where a mark or the end of a line stands on it already.
		const known =
			island &&
			((landAt(level, view, spot)?.areaPx ?? 0) > 160 ||
				[...ends, ...marks.map(({ x, y }): Spot => [x, y])].some((end) => apart(end, spot) < 14));
		const mark = markOf(id, place, spot, sizes.mark, known);
		if (mark) marks.push(mark);
		const km = routes.find((route) => underName(route) && nearest(route) === id);
		if (km) words.push(kmWords(km));
		wishes.push(besideMark(id, words, spot, mark ? mark.radius + 1 : 0));
	}
	wishes.push(...along.slice(1));
	for (const id of state.waters) {
		const place = data.places[id];
		if (place)
			wishes.push(
				inArea(
					id,
					'water',
					nameWords(place, sizes, false),
					spotOf(view, [place.lon, place.lat]),
					free,
					(at) => !mask.has(at),
				),
			);
	}
	if (state.links.length) {
		const key = (text: string): Words => ({ text, size: sizes.under, weight: 400, role: 'ink' });
		wishes.push(inCorner('key', [key('treaty of mutual defence'), key('agreement, no such treaty')], keyIndent, free));
	}
	const fresh = ends.filter(([x, y]) => !marks.some((mark) => apart([mark.x, mark.y], [x, y]) < mark.radius + 1));
	marks.push(...fresh.map(([x, y], i): Mark => ({ id: `end-${i}`, x, y, radius: sizes.mark * 0.65, kind: 'end' })));

	const clear = wishes.map((wish) =>
		clearOf(
			wish,
			marks.flatMap(({ id, kind, x, y }): Spot[] => (id === wish.id || kind === 'end' ? [] : [[x, y]])),
		),
	);
	const standing = placeLabels(clear, {
		free,
		blocked: [controls, ...marks.map(({ x, y, radius }) => around(x, y, radius + 1))],
		cost: (box) => grid.under(box),
	});
	const labels = standing.flatMap(({ id, box, anchor }): Label[] => {
		const wish = wishes.find((one) => one.id === id);
		const inner = id === 'key' ? { ...box, left: box.left + keyIndent } : box;
		return wish ? [{ id, kind: wish.kind, box, texts: setInto(wish.words, inner, anchor) }] : [];
	});
	return {
		view,
		free,
		controls,
		graticule: graticule(view, frame),
		...(ringPath && { ring: ringPath }),
		lines,
		marks,
		labels,
		...(own && { bars: own.bars }),
	};
}
