import type { Frame } from '../kit/frame.ts';
import { placeLabels } from './labels/labels.ts';
import { boxAround, type Box } from '../kit/rings.ts';
import { gather, keyIndent } from './gather.ts';
import { groundOf } from './ground.ts';
import type { Land } from './land/land.ts';
import { graticule, pathOf } from './paths.ts';
import type { Label, Picture } from './picture.ts';
import { routesOf } from './routes.ts';
import { rulerLayout } from './ruler.ts';
import { scaleId, scaleOf } from './sea/scale.ts';
import { setInto } from './labels/type-sizes.ts';
import type { MapData, MapStateData } from './types.ts';
import { controlsBox, fit, freeBox, spotOf, type View } from './view.ts';

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

/** What to draw for a state in a frame; `moved` is the view when the reader has moved the map away from the state's own. */
export function picture(...what: Parameters<typeof picturing>): Picture {
	const work = picturing(...what);
	let part = work.next();
	while (!part.done) part = work.next();
	return part.value;
}

/** The same in three parts of about the same length, between which a page can see to its reader. */
export function* picturing(
	data: MapData,
	stateId: string,
	frame: Frame,
	land: Land,
	moved?: View,
): Generator<undefined, Picture, undefined> {
	const state = stateOf(data, stateId);
	const view = moved ?? viewFor(data, stateId, frame);
	// The bars are to the scale of the state's own view and mean nothing in another.
	const ruled = state.ruler && rulerLayout(state, state.ruler, frame);
	const own = moved ? undefined : ruled;
	// The buttons stay where they are when the bars go, but on phones the card of a place would cover them there.
	const room = (frame.width < 600 ? own : ruled)?.free ?? freeBox(frame);
	const controls = controlsBox(room, frame.width, moved !== undefined);
	const ground = groundOf(view, frame, own?.free ?? freeBox(frame), land);
	const { free, sizes, grid, ink } = ground;
	yield;

	const ring = state.ring?.map((point) => spotOf(view, point));
	if (ring) ink([...ring, ring[0] ?? [0, 0]], 1.5);
	const routes = routesOf(data, state, view, sizes);
	for (const { spots } of routes) ink(spots, 24);
	const { marks, wishes } = gather(data, state, routes, ground);
	yield;
	const blocked = [controls, ...marks.map(({ x, y, radius }) => boxAround([x, y], radius + 1))];
	const cost = (box: Box): number => grid.under(box);
	const [names, scales] = [wishes.filter(({ id }) => id !== scaleId), wishes.filter(({ id }) => id === scaleId)];
	const named = placeLabels(names, { free, blocked, cost });
	// The scale takes what room the names leave: none of them moves for it.
	const scaled = placeLabels(scales, { free, blocked: [...blocked, ...named.map(({ box }) => box)], cost });
	const labels = [...named, ...scaled].flatMap(({ id, box, anchor }): Label[] => {
		const wish = wishes.find((one) => one.id === id);
		const inner = id === 'key' ? { ...box, left: box.left + keyIndent } : box;
		const texts = id === scaleId ? scaleOf(data, box, sizes).texts : wish && setInto(wish.words, inner, anchor);
		return wish && texts ? [{ id, kind: wish.kind, box, texts }] : [];
	});
	const scale = labels.find(({ id }) => id === scaleId);
	return {
		...{ view, free, controls, marks, labels },
		graticule: graticule(view, frame),
		...(ring && { ring: `${pathOf(ring)}Z` }),
		lines: routes.map(({ kind, spots }) => ({ kind, path: pathOf(spots) })),
		...(own && { bars: own.bars }),
		...(scale && { scale: scaleOf(data, scale.box, sizes) }),
	};
}
