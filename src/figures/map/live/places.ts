import { element } from '../../kit/live/element.ts';
import { onPress } from '../../kit/live/press.ts';
import { escape } from '../../../lib/escape.ts';
import type { Box } from '../../kit/rings.ts';
import type { MapData } from '../types.ts';
import { placeCard } from './card.ts';
import { placeList } from './list.ts';

interface Acts {
	zoom: (steps: number) => void;
	visit: (placeId: string) => void;
	home: () => void;
}

const icon = (d: string): string => `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${d}"/></svg>`;

function buttonsHtml(words: MapData['words'], listId: string): string {
	return [
		`<button type="button" popovertarget="${listId}" aria-label="${escape(words.list)}">${icon('M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9')}</button>`,
		`<button type="button" data-act="in" aria-label="${escape(words.zoomIn)}">${icon('M10 3v14M3 10h14')}</button>`,
		`<button type="button" data-act="out" aria-label="${escape(words.zoomOut)}">${icon('M3 10h14')}</button>`,
		`<button type="button" data-act="home" hidden>${escape(words.back)}</button>`,
	].join('');
}

let count = 0;

/** Puts the tools into the map's root: the buttons over the map, the list of its places and the card of one place. */
export function tools(root: HTMLElement, data: MapData, { zoom, visit, home }: Acts, signal: AbortSignal) {
	const id = `map-list-${count++}`;
	const controls = element('div', { class: 'map-controls' });
	controls.innerHTML = buttonsHtml(data.words, id);
	const back = controls.querySelector<HTMLElement>('[data-act=home]');
	const opener = controls.querySelector<HTMLElement>('[popovertarget]');
	const list = placeList(data, id, opener, signal);
	const card = placeCard(data, opener);
	// Before the canvas, whose arrows move the map: the Tab key comes by the buttons first.
	root.prepend(controls, list.root, card.root);

	const acts: Record<string, () => unknown> = { in: () => zoom(1), out: () => zoom(-1), home, close: card.close };
	onPress(
		root,
		'[data-act],[data-place]',
		({ dataset: { act = '', place = '' } }) => {
			acts[act]?.();
			const record = data.places[place];
			if (!record) return;
			list.shut();
			visit(place);
			card.open(record);
		},
		signal,
	);

	// A list in the top layer would stay behind when its button scrolls out of the window.
	const gone = new IntersectionObserver((seen) => {
		if (seen.at(-1)?.isIntersecting === false) list.shut();
	});
	gone.observe(controls);
	signal.addEventListener('abort', () => gone.disconnect());

	return {
		/** Stands the buttons in their corner of a map of this width, px. */
		stand(box: Box, free: Box, width: number): void {
			const atRight = box.left > free.left;
			controls.classList.toggle('at-right', atRight);
			// Held at both sides they would be stretched over the map between.
			const side = atRight
				? { left: 'auto', right: `${width - box.right}px` }
				: { left: `${box.left}px`, right: 'auto' };
			Object.assign(controls.style, side, { top: `${box.top}px` });
			const room = atRight ? (free.bottom - free.top) / 2 : free.bottom - free.top;
			card.stand(free, room);
		},
		/** From now on the list, made when it opens, is that of this state. */
		list: list.of,
		/** Whether the reader is away from the state's own view. */
		away: (away: boolean) => back?.toggleAttribute('hidden', !away),
		close: card.close,
	};
}
