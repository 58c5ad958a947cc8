import type { Frame } from '../../lib/frame.ts';
import { InkGrid } from '../../lib/ink-grid.ts';
import { placeLabels } from '../../lib/labels.ts';
import type { Spot } from '../../lib/mercator.ts';
import type { Box } from '../../lib/rings.ts';
import { inkShore, levelFor, onLand, type Land } from './land.ts';
import { graticule, pathOf } from './paths.ts';
import type { Label, Line, Mark, Picture } from './picture.ts';
import { rulerLayout } from './ruler.ts';
import { setInto, sizesFor, type Sizes, type Words } from './type-sizes.ts';
import type { MapData, MapPlace, MapStateData } from './types.ts';
import { fit, freeBox, spotOf, type View } from './view.ts';
import { alongLine, besideMark, inArea, inCorner, type LabelWish } from './wishes.ts';

/** Room for the samples of line in the key, px. */
export const keyIndent = 34;
const around = (x: number, y: number, radius: number): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });

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

/** The text of a place's label: the name, and under it what the second line of `label` says. */
function nameWords({ name, label, kind }: MapPlace, sizes: Sizes): Words[] {
	const [first = name, ...under] = (label ?? name).split('\n');
	const water = kind === 'water';
	return [
		{ text: first, size: water ? sizes.under + 1 : sizes.name, weight: water ? 400 : 600, role: water ? 'soft' : 'ink' },
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

/** What to draw for a state in a frame; `view` is the state's own unless the reader has moved the map. */
export function picture(data: MapData, stateId: string, frame: Frame, land: Land, view = viewFor(data, stateId, frame)): Picture {
	const state = stateOf(data, stateId);
	const own = state.ruler ? rulerLayout(state, state.ruler, frame) : undefined;
	const free = own?.free ?? freeBox(frame);
	const sizes = sizesFor(frame.width);
	const level = levelFor(land, view, frame);
	const shown = ([x, y]: Spot): boolean => x > 0 && y > 0 && x < frame.width && y < frame.height;
	const grid = new InkGrid(frame.width, frame.height);
	inkShore(grid, level, view, frame, 3);
	const draw = (spots: readonly Spot[], weight: number): string => {
		spots.slice(1).forEach((spot, i) => grid.stretch(spots[i] ?? spot, spot, weight));
		return pathOf(spots);
	};

	const ring = state.ring?.map((point) => spotOf(view, point));
	const ringPath = ring && `${draw([...ring, ring[0] ?? [0, 0]], 1.5)}Z`;
	const routes = [...state.lines, ...state.links].map((route) => ({ route, spots: route.points.map((point) => spotOf(view, point)) }));
	const lines = routes.map(({ route, spots }): Line => {
		const kind = 'mutual' in route ? (route.mutual ? 'mutual' : 'partner') : route.id === 'gap' ? 'gap' : 'measured';
		return { kind, path: draw(spots, 6) };
	});

	const marks: Mark[] = [];
	const wishes: LabelWish[] = [];
	const kmOf = ({ route, spots }: (typeof routes)[number]): LabelWish => {
		if ('mutual' in route) return alongLine(route.label, 'promise', [{ text: route.label, size: sizes.km, weight: 600, role: 'ink' }], spots, 0.5);
		const gap = route.id === 'gap';
		const alone = state.lines.length === 1;
		const words: Words = { text: `${Math.round(route.km)} km`, size: gap && alone ? sizes.gap : sizes.km, weight: 600, role: gap ? 'tokyo' : 'ink' };
		// Several lines to one coast are told apart near their own islands.
		return alongLine(`km-${route.id}`, 'km', [words], spots, alone ? 0.5 : 0.3);
	};
	wishes.push(...routes.slice(0, 1).map(kmOf));
	for (const id of state.places) {
		const place = data.places[id];
		if (!place) continue;
		const spot = spotOf(view, [place.lon, place.lat]);
		if (!shown(spot)) {
			if (place.kind === 'island') wishes.push(inArea(id, 'place', nameWords(place, sizes), spot, free, (at) => onLand(level, view, at)));
			continue;
		}
		const large = (place.kind === 'island' || place.kind === 'islands') && (grid.under(around(...spot, 7)) === 0 ? onLand(level, view, spot) : view.world > 40075 / 0.7);
		const mark = markOf(id, place, spot, sizes.mark, large);
		if (mark) marks.push(mark);
		wishes.push(besideMark(id, nameWords(place, sizes), spot, mark ? mark.radius + 1 : 0));
	}
	wishes.push(...routes.slice(1).map(kmOf));
	for (const id of state.waters) {
		const place = data.places[id];
		if (place) wishes.push(inArea(id, 'water', nameWords(place, sizes), spotOf(view, [place.lon, place.lat]), free, (at) => !onLand(level, view, at)));
	}
	if (state.links.length) {
		const key = (text: string): Words => ({ text, size: sizes.under, weight: 400, role: 'ink' });
		wishes.push(inCorner('key', [key('treaty of mutual defence'), key('agreement, no such treaty')], keyIndent, free));
	}
	const ends = routes.flatMap(({ spots }) => [spots[0], spots.at(-1)]).filter((spot) => spot !== undefined);
	const fresh = ends.filter(([x, y]) => !marks.some((mark) => Math.hypot(mark.x - x, mark.y - y) < mark.radius + 1));
	marks.push(...fresh.map(([x, y], i): Mark => ({ id: `end-${i}`, x, y, radius: sizes.mark * 0.65, kind: 'end' })));

	const standing = placeLabels(wishes, {
		free,
		blocked: marks.map(({ x, y, radius }) => around(x, y, radius + 1)),
		cost: (box) => grid.under(box),
	});
	const labels = standing.flatMap(({ id, box, anchor }): Label[] => {
		const wish = wishes.find((one) => one.id === id);
		const inner = id === 'key' ? { ...box, left: box.left + keyIndent } : box;
		return wish ? [{ id, kind: wish.kind, box, texts: setInto(wish.words, inner, anchor) }] : [];
	});
	return { view, free, graticule: graticule(view, frame), ...(ringPath && { ring: ringPath }), lines, marks, labels, ...(own && { bars: own.bars }) };
}
