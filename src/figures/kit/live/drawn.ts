import { onPress } from './press.ts';
import { drawingMarkup } from '../drawn/markup.ts';
import { textMarkup } from '../markup.ts';
import type { Drawing, DrawnData, Told } from '../drawn/types.ts';
import { frameFor, pageFrame, type Frame } from '../frame.ts';
import { escape } from '../../../lib/escape.ts';
import { arrowKeys } from './arrow-keys.ts';
import { css } from './drawn-style.ts';
import { element } from './element.ts';
import { isNewTest } from './is-new.ts';
import { addFonts } from './fonts.ts';
import { move } from './move.ts';
import { panel } from './panel.ts';
import { pause } from './pause.ts';
import { place } from './place.ts';
import { adopt } from './style.ts';
import type { Live, LiveOptions, Mount } from './types.ts';

/** The cards of a drawing as buttons in the order of reading, of which Tab reaches one and arrows the others. */
function buttons({ groups }: Drawing, { items }: Told): string {
	const cards = groups.filter(({ id }) => items[id]).sort((a, b) => a.y - b.y || a.x - b.x);
	const one = ({ id }: { id: string }, i: number) => {
		const { name = '', said = [] } = items[id] ?? {};
		const words = [{ text: name, lang: undefined }, ...said].map(
			({ text, lang }) => `<span${lang ? ` lang="${lang}"` : ''}>${escape(text)} </span>`,
		);
		return `<li><button type="button" class="drawn-card" data-card="${id}" aria-haspopup="dialog" tabindex="${i === 0 ? 0 : -1}">${words.join('')}</button></li>`;
	};
	return `<ul>${cards.map(one).join('')}</ul>`;
}

/** Lets arrows, Home and End go from card to card. */
function walk(root: HTMLElement, event: KeyboardEvent): void {
	const cards = [...root.querySelectorAll<HTMLElement>('.drawn-card')];
	const at = cards.findIndex((card) => card === document.activeElement);
	if (at < 0) return;
	const to = arrowKeys[event.key]?.(at, cards.length - 1);
	if (to === undefined) return;
	const next = cards[to];
	// Also at either end: the page behind must not take the key for its own.
	event.preventDefault();
	event.stopPropagation();
	if (!next) return;
	for (const card of cards) card.tabIndex = card === next ? 0 : -1;
	next.focus();
}

function listen(inner: HTMLElement, words: ReturnType<typeof panel>, signal: AbortSignal): void {
	inner.addEventListener('keydown', (event) => walk(inner, event), { signal });
	onPress(inner, '[data-card]', (card) => words.open(card.dataset['card'] ?? ''), signal);
}

interface Part {
	told: Told;
	picture: (state: string, frame: Frame) => Drawing;
	letters: string | undefined;
}

async function mount(root: HTMLElement, options: LiveOptions, { told, picture, letters }: Part): Promise<Live> {
	const { cards, type = () => 1 } = options;
	let { state } = options;
	let drawn: Drawing | undefined;
	let size = '';
	const isNew = isNewTest();
	adopt(css);
	if (letters) addFonts();
	const inner = element('div', { class: 'drawn-inner' });
	const { label } = told.words;
	const outer = element('div', { class: 'drawn', 'data-goes-on': true, role: 'group', 'aria-label': label }, inner);
	outer.style.setProperty('--words', letters ?? 'sans-serif');
	root.replaceChildren(outer);
	const words = panel(outer, told);

	/** Draws everything anew; a focused card keeps the focus, and cards that changed places go there. */
	function draw(): void {
		const by = type();
		const frame = pageFrame(frameFor(root.clientWidth, root.clientHeight, cards, by));
		const { width, height } = frame;
		if (width < 100 || height < 50 || !isNew(state, frame, by)) return;
		const [before, old] = [drawn, size];
		drawn = picture(state, frame);
		size = `${width} ${height}`;
		const focused = inner.contains(document.activeElement) ? document.activeElement : null;
		inner.style.height = `${drawn.height * by}px`;
		inner.innerHTML = `<svg class="drawing" aria-hidden="true" width="${width * by}" height="${drawn.height * by}">${drawingMarkup(drawn, textMarkup, by)}</svg>${buttons(drawn, told)}`;
		for (const group of drawn.groups) {
			const card = inner.querySelector<HTMLElement>(`[data-card="${group.id}"]`);
			if (card) place(card, group, by);
		}
		words.settle(frame, by);
		const svg = inner.querySelector('svg');
		if (svg && before && old === size) move(svg, before, drawn, by);
		if (!(focused instanceof HTMLElement)) return;
		const same = inner.querySelector<HTMLElement>(`[data-card="${focused.dataset['card'] ?? ''}"]`);
		(same ?? inner.querySelector<HTMLElement>('[data-card]'))?.focus({ preventScroll: true });
	}
	const abort = new AbortController();
	listen(inner, words, abort.signal);
	// The page is laid out for the new room, and the picture in a task of its own.
	root.getBoundingClientRect();
	await pause();
	draw();
	const resized = new ResizeObserver(draw);
	resized.observe(root);
	return {
		show(next) {
			state = next;
			words.close();
			draw();
			outer.scrollTo(0, 0);
		},
		destroy() {
			abort.abort();
			resized.disconnect();
			root.replaceChildren();
		},
	};
}

/** What mounts a live drawing: the picture of a state in a frame, whose cards tell more when they are pressed; `letters` are the families of its Japanese and Chinese letters, if it has some. */
export const mountDrawn =
	<Data extends DrawnData>(
		picture: (data: Data, state: string, frame: Frame) => Drawing,
		itemsOf: (data: Data) => Told['items'],
		letters?: string,
	): Mount =>
	(root, options) => {
		const data = options.data as Data;
		const { sources, words } = data;
		const told = { items: itemsOf(data), sources, words };
		return mount(root, options, { told, picture: (state, frame) => picture(data, state, frame), letters });
	};
