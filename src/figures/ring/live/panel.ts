import { escape } from '../../../lib/escape.ts';
import { fill } from '../../../lib/fill.ts';
import type { RingData } from '../model.ts';
import { element } from '../../kit/live/element.ts';

interface Actions {
	start: () => void;
	locate: () => void;
	copy: () => void;
	home: () => void;
	nudge: (east: number, north: number) => void;
	zoom: (steps: number) => void;
}

const paths = {
	search: 'M8.5 3a5.5 5.5 0 1 0 .01 0zM12.5 12.5 17 17',
	locate: 'M10 1v4M10 15v4M1 10h4M15 10h4M10 5a5 5 0 1 0 .01 0zM10 9a1 1 0 1 0 .01 0z',
	copy: 'M8.5 11.5l3-3M7 8.5 4.5 11a3.2 3.2 0 0 0 4.5 4.5L11.5 13M13 11.5 15.5 9a3.2 3.2 0 0 0-4.5-4.5L8.5 7',
	home: 'M4 4v5h5M4.5 8.5A6.5 6.5 0 1 1 4 12',
	west: 'M12 4 6 10l6 6',
	north: 'M4 12l6-6 6 6',
	south: 'M4 8l6 6 6-6',
	east: 'M8 4l6 6-6 6',
	out: 'M4 10h12',
	in: 'M4 10h12M10 4v12',
};

/** A button with a drawing of 20 px and words; on narrow stages only the drawing shows, so the words are its name. */
function button(words: string, path: string, press: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button', title: words });
	const icon = `<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="${path}"/></svg>`;
	made.innerHTML = `${icon}<span>${escape(words)}</span>`;
	made.addEventListener('click', press);
	return made;
}

/** The buttons that do what dragging and pinching do. */
function padsFor(words: RingData['words'], { nudge, zoom }: Actions): HTMLElement {
	return element(
		'div',
		{ class: 'ring-pads', role: 'group', 'aria-label': words.move, hidden: true },
		button(words.west, paths.west, () => nudge(-10, 0)),
		button(words.north, paths.north, () => nudge(0, 10)),
		button(words.south, paths.south, () => nudge(0, -10)),
		button(words.east, paths.east, () => nudge(10, 0)),
		button(words.zoomOut, paths.out, () => zoom(-1)),
		button(words.zoomIn, paths.in, () => zoom(1)),
	);
}

/** Makes the ring's words and tools around a search field, outside the map. */
export function panel(
	search: HTMLElement,
	sentence: string,
	{ words, place }: Pick<RingData, 'words' | 'place'>,
	actions: Actions,
) {
	const said = element('p', { class: 'ring-sentence' }, sentence);
	const spoken = element('p', { class: 'ring-hidden', role: 'status' });
	const note = element('p', { class: 'ring-note', role: 'status' });
	const start = button(words.start, paths.search, actions.start);
	start.className = 'ring-start';
	const tools = element(
		'div',
		{ class: 'ring-buttons' },
		button(words.locate, paths.locate, actions.locate),
		button(words.copy, paths.copy, actions.copy),
		button(fill(words.home, { place }), paths.home, actions.home),
	);
	const field = element('div', { class: 'ring-tools' }, search, tools);
	const root = element('div', { class: 'ring-panel' }, field, said, note, spoken);
	const pads = padsFor(words, actions);
	let waiting: ReturnType<typeof setTimeout> | undefined;
	return {
		...{ root, pads, start },
		/** Shows what the ring reaches, and says it to a screen reader once the ring has come to rest. */
		say(text: string, rest: boolean): void {
			said.textContent = text;
			note.textContent = '';
			clearTimeout(waiting);
			if (rest) waiting = setTimeout(() => (spoken.textContent = text), 500);
		},
		/** Shows and says a short message beneath the sentence. */
		note(message: string): void {
			note.textContent = message;
		},
	};
}
