import { element } from '../kit/live/element.ts';
import { frameFor } from '../kit/frame.ts';
import { isCalm } from '../kit/live/calm.ts';
import { pause } from '../kit/live/pause.ts';
import { adopt } from '../kit/live/style.ts';
import { tellState } from '../kit/live/tell-state.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import type { LadderData } from './data.ts';
import { onDensity } from './layout/density.ts';
import { makeMarkButtons } from './live/marks.ts';
import { readInk } from './live/paint.ts';
import { makeSwitch } from './live/switch.ts';
import { picture } from './model.ts';
import type { Picture } from './picture.ts';
import css from './live/ladder.css?inline';

/** Pictures made so far, shared by all ladders of a page: they have the same data and, as a rule, the same size. */
const pictures = new Map<string, Picture>();
const mostPictures = 40;

/** The pictures of a ladder in the size of its box, each made once; `measure` takes that size anew. */
function pictureFor(root: HTMLElement, data: LadderData, { cards, type }: LiveOptions) {
	let size: readonly [number, number] = [0, 0];
	/** Asked for when it changes: at every step it would lay the page out. A box that is not shown has no size and keeps its picture. */
	const measure = (): void => {
		if (root.clientWidth > 0 && root.clientHeight > 0) size = [root.clientWidth, root.clientHeight];
	};
	measure();
	const current = (id: string): Picture => {
		const by = type?.() ?? 1;
		const frame = frameFor(Math.max(size[0], 240 * by), Math.max(size[1], 160 * by), cards, by);
		const key = `${id} ${frame.width} ${frame.height} ${frame.inset.right} ${frame.type}`;
		const made = pictures.get(key) ?? picture(data, id, frame);
		if (pictures.size >= mostPictures) pictures.clear();
		pictures.set(key, made);
		return made;
	};
	return { measure, current };
}

/** Lays out the other states ahead, one at a time, so that no step has to wait for its picture. */
async function layAhead(states: string[], make: (id: string) => unknown, stop: AbortSignal): Promise<void> {
	for (const id of states) {
		await pause();
		if (stop.aborted) return;
		make(id);
	}
}

/** Draws the ladder on a canvas in `root`, with buttons over its marks and the switch between the two datings. */
export async function mount(root: HTMLElement, options: LiveOptions): Promise<Live> {
	const data = options.data as LadderData;
	let state = options.state;
	adopt(css);
	const stop = new AbortController();
	const { measure, current } = pictureFor(root, data, options);
	const { makeChart } = await import('./live/chart.ts');
	await pause();
	current(state);
	await pause();
	const canvas = element('canvas', { 'aria-hidden': 'true' });
	root.append(canvas);
	const switcher = makeSwitch(root, data, (chosen) => {
		show(chosen);
		tellState(root, 'ladder', chosen);
	});
	let drawn = current(state);
	const chart = makeChart(canvas, drawn, readInk(root), !switcher.show(state, drawn));
	await pause();
	const buttons = makeMarkButtons(root, data);
	buttons.show(drawn);
	await pause();

	function draw(slide: boolean): void {
		drawn = current(state);
		chart.draw(drawn, !switcher.show(state, drawn), slide && !isCalm());
		buttons.show(drawn);
	}
	function show(next: string): void {
		if (next === state) return;
		state = next;
		draw(true);
	}

	const repaint = () => chart.repaint(readInk(root));
	for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
		matchMedia(query).addEventListener('change', repaint, { signal: stop.signal });
	onDensity(() => chart.sharpen(), stop.signal);
	document.fonts.ready.then(repaint).catch(() => undefined);
	const resizes = new ResizeObserver(() => {
		measure();
		if (current(state) !== drawn) draw(false);
	});
	resizes.observe(root);
	void layAhead(Object.keys(data.states), current, stop.signal);

	return {
		show,
		destroy() {
			stop.abort();
			resizes.disconnect();
			buttons.destroy();
			chart.destroy();
			root.replaceChildren();
		},
	};
}
