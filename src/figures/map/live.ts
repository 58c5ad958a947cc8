import { element } from '../kit/live/element.ts';
import { fill } from '../../lib/fill.ts';
import { frameFor, type Frame } from '../kit/frame.ts';
import { isCalm } from '../kit/live/calm.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { pause } from '../kit/live/pause.ts';
import { adopt } from '../kit/live/style.ts';
import { landOf } from './land/land.ts';
import { depths, seaOf, type SeaLevel } from './sea/sea.ts';
import mapStyles from './live/map.css?inline';
import toolStyles from './live/map-tools.css?inline';
import { pictures } from './live/pictures.ts';
import { stateOf, viewFor } from './model.ts';
import type { MapData } from './types.ts';
import { besideCard, centred, freeBox, spotOf, type Size, type View } from './view.ts';
import { project, worldAt, type Spot } from '../kit/mercator.ts';
import { holds } from '../kit/rings.ts';

const tints = depths.map((_, i) => `.map-live .f-deep${i + 1}{fill:var(--deep${i + 1})}`).join('');
/** The scale at which a place is visited, unless the map is nearer already: Leaflet's zoom. */
const visitZoom = 8.5;

/** Fetches the depths of the sea, finest level first; undefined when they can't be had. */
async function loadSea(): Promise<SeaLevel[] | undefined> {
	try {
		const [near, far] = await Promise.all([import('./sea/sea-near.json'), import('./sea/sea-far.json')]);
		await pause();
		const fine = seaOf([near.default]);
		await pause();
		return [...fine, ...seaOf([far.default])];
	} catch {
		return undefined;
	}
}

/** Starts the live map in a positioned box. */
export async function mount(root: HTMLElement, options: LiveOptions): Promise<Live> {
	const data = options.data as MapData;
	let state = options.state;
	stateOf(data, state);
	adopt(mapStyles, toolStyles, tints);
	const [{ camera }, near, far, { drawing }, { tools }] = await Promise.all([
		import('./live/map.ts'),
		import('./land/coast-near.json'),
		import('./land/coast-far.json'),
		import('./live/draw.ts'),
		import('./live/places.ts'),
	]);
	await pause();
	const fine = landOf([near.default]);
	await pause();
	const land = [...fine, ...landOf([far.default])];
	await pause();

	const canvas = element('div', { class: 'map-canvas', role: 'application' });
	const box = element('div', {}, canvas);
	box.className = 'map-live drawing';
	root.replaceChildren(box);
	const labelOf = (): string => fill(data.words.name, { title: stateOf(data, state).title });
	const measure = (): Size => ({ width: root.clientWidth, height: root.clientHeight });
	/** Measured when it changes: asking the root in every frame of a flight would lay the page out each time. */
	let measured = measure();
	const size = (): Size => measured;
	const frame = (): Frame => frameFor(measured.width, measured.height, options.cards, options.type?.());
	const abort = new AbortController();
	/** Whether the map shows the state's own view, or the reader has moved it. */
	let home = true;
	/** The place that the reader has chosen from the list. */
	let chosen: string | undefined;

	const drawn = drawing(canvas, size, land);
	await pause();
	/** The zoom, Leaflet's, at which the state that shows most still fits a box of this size, and a little less. */
	const smallest = (): number =>
		Math.log2(Math.min(...Object.keys(data.states).map((id) => viewFor(data, id, frame()).world)) / worldAt(0)) - 0.1;
	const eye = camera(canvas, size, viewFor(data, state, frame()), smallest(), {
		move: () => drawn.follow(eye.view()),
		rest(own) {
			if (!own) home = false;
			draw();
		},
	});
	await pause();
	canvas.setAttribute('aria-label', labelOf());
	const bar = tools(box, data, { zoom, visit, home: () => show(state) }, abort.signal);

	const made = pictures(data, land, frame, abort.signal);
	function draw(): void {
		const shown = home ? made.own(state) : made.moved(state, eye.view());
		drawn.follow(shown.view);
		drawn.draw(shown);
		bar.stand(shown.controls, shown.free, measured.width);
		bar.away(!home);
	}
	/** The depths come after the coast, and draw the state anew; without them the sea stays as it is. */
	async function fathom(): Promise<void> {
		const levels = await loadSea();
		if (!levels || abort.signal.aborted) return;
		drawn.deepen(levels, eye.view());
		draw();
	}
	function go(view: View, fly: boolean): void {
		eye.go(view, fly && !isCalm() && root.offsetParent !== null);
	}
	/** What to zoom on: the chosen place while it is in view, else the middle of what the cards leave free. */
	function zoomSpot(): Spot {
		const free = freeBox(frame());
		const place = chosen === undefined ? undefined : data.places[chosen];
		const spot = place && spotOf(eye.view(), [place.lon, place.lat]);
		return spot && holds(free, spot) ? spot : [(free.left + free.right) / 2, (free.top + free.bottom) / 2];
	}
	function zoom(steps: number): void {
		eye.zoomBy(steps, zoomSpot);
	}
	// Before Leaflet's own keys, which zoom on the middle of the canvas.
	canvas.addEventListener(
		'keydown',
		(event) => {
			const { key, altKey, ctrlKey, metaKey } = event;
			const steps = { '+': 1, '=': 1, '-': -1, _: -1 }[key];
			if (!steps || altKey || ctrlKey || metaKey) return;
			event.preventDefault();
			event.stopPropagation();
			zoom(steps);
		},
		{ signal: abort.signal, capture: true },
	);
	function show(next: string): void {
		state = next;
		home = true;
		chosen = undefined;
		go(viewFor(data, state, frame()), true);
		canvas.setAttribute('aria-label', labelOf());
		bar.list(state);
		bar.close();
	}
	function visit(id: string): void {
		const place = data.places[id];
		if (!place) return;
		home = false;
		chosen = id;
		const world = Math.max(eye.view().world, worldAt(visitZoom));
		go(centred(project(place, 1), world, besideCard(freeBox(frame()), frame().width)), true);
	}
	box.addEventListener(
		'keydown',
		({ key }) => {
			if (key !== 'Escape') return;
			eye.releaseWheel();
			bar.close();
		},
		{ signal: abort.signal },
	);
	const sized = new ResizeObserver(() => {
		const now = measure();
		if (!now.width || !now.height || (now.width === measured.width && now.height === measured.height)) return;
		measured = now;
		made.forget();
		eye.resize(smallest());
		if (home) go(viewFor(data, state, frame()), false);
		else draw();
		void made.ahead();
	});
	bar.list(state);
	await pause();
	await made.prepare(state, pause);
	await pause();
	draw();
	sized.observe(root);
	void made.ahead();
	void fathom();

	return {
		show,
		destroy() {
			abort.abort();
			sized.disconnect();
			eye.destroy();
			root.replaceChildren();
		},
	};
}
