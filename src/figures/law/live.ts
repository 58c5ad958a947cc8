import { onPress } from '../kit/live/press.ts';
import { frameFor } from '../kit/frame.ts';
import { place } from '../kit/live/place.ts';
import { isNewTest } from '../kit/live/is-new.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { textMarkup } from '../kit/markup.ts';
import { adopt } from '../kit/live/style.ts';
import { tellState } from '../kit/live/tell-state.ts';
import type { LawData } from './data.ts';
import { pictureOf } from './model.ts';
import { boxShape, linkShape } from './shapes.ts';
import { fold } from './live/fold.ts';
import css from './live/law.css?inline';
import { panelMarkup } from './live/words.ts';
import { walkAlong, walkOf, wayTo, type Walk } from './walk.ts';

/** The walk that a press leads to: on an answer, on “back”, or on a gate of the diagram, by the way the reader came or else by the shortest. */
function pressed(data: LawData, { trail }: Walk, { to, back, gate = '' }: DOMStringMap): Walk {
	if (to) return walkAlong(data, [...trail, to]);
	const passed = back ? Number(back) : trail.indexOf(gate) + 1;
	return walkAlong(data, passed > 0 ? trail.slice(0, passed) : wayTo(data, gate));
}

/** Draws the diagram of a walk in a box of this size, px, and puts the panel in its place. */
function drawWalk(
	data: LawData,
	walk: Walk,
	{ drawing, panel }: { drawing: SVGSVGElement; panel: HTMLElement },
	{ width, height }: { width: number; height: number },
	cards: boolean,
): void {
	if (width < 100 || height < 50) return;
	const { boxes, links, note, panel: set } = pictureOf(data, walk, frameFor(width, height, cards));
	const lines = [...links.flatMap(({ word }) => word ?? []), ...boxes.flatMap((box) => box.lines), ...note];
	drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
	drawing.innerHTML =
		links.map(linkShape).join('') +
		boxes.map((box) => `<g data-gate="${box.id}">${boxShape(box)}</g>`).join('') +
		lines.map(textMarkup).join('');
	panel.classList.toggle('columns', set.columns);
	panel.classList.toggle('plain', !set.targets);
	// As high as its words where the chain stands below it, else down to the foot of the figure.
	const foot = boxes.some(({ y }) => y > set.y + set.height) ? set.y + set.height + 6 : height - 2;
	place(panel, { x: set.x - 6, y: set.y - 6, width: set.width + 12, height: foot - set.y + 6 });
	panel.style.fontSize = `${set.size}px`;
	fold(panel, boxes.length === 0);
}

/** The walk through the gates: buttons for the answers, and the path so far lit in the diagram. */
export function mount(root: HTMLElement, options: LiveOptions): Promise<Live> {
	const data = options.data as LawData;
	adopt(css);
	root.innerHTML =
		'<div class="walk"><svg class="drawing" aria-hidden="true"></svg><div class="walk-panel" role="group" data-goes-on></div></div>';
	const drawing = root.querySelector('svg');
	const panel = root.querySelector<HTMLElement>('.walk-panel');
	if (!drawing || !panel) throw new Error('the law figure has no room');
	panel.setAttribute('aria-label', data.words.path);
	let walk: Walk = walkOf(data, options.state);

	const measure = () => ({ width: root.clientWidth, height: root.clientHeight });
	/** Measured when it changes, as asking after each writing would lay the page out once more. */
	let size = measure();
	const isNew = isNewTest();
	/** Draws the walk, and writes its words if it is another one. */
	const draw = (words: boolean): void => {
		if (!isNew(size, walk)) return;
		if (words) panel.innerHTML = panelMarkup(data, walk);
		drawWalk(data, walk, { drawing, panel }, size, options.cards);
	};

	/** Shows a walk; when the reader chose it herself, the new question gets the focus and the page is told. */
	const go = (next: Walk, chosen: boolean): void => {
		walk = next;
		const held = root.contains(document.activeElement);
		draw(true);
		if (chosen || held) panel.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
		const here = walk.trail.at(-1);
		const state = Object.keys(data.states).find((id) => data.states[id]?.lit[0] === here);
		if (chosen && state) tellState(root, 'law', state);
	};

	const abort = new AbortController();
	const pressable = '[data-to],[data-back],[data-gate]';
	onPress(root, pressable, ({ dataset }) => go(pressed(data, walk, dataset), true), abort.signal);
	const resized = new ResizeObserver(() => {
		size = measure();
		draw(false);
	});
	resized.observe(root);
	go(walk, false);

	return Promise.resolve({
		show: (state) => go(walkOf(data, state), false),
		destroy() {
			abort.abort();
			resized.disconnect();
			root.replaceChildren();
		},
	});
}
