import { element } from '../../kit/live/element.ts';
import { onPress } from '../../kit/live/press.ts';
import { escape } from '../../../lib/escape.ts';
import { fill } from '../../../lib/fill.ts';
import type { Box } from '../../kit/rings.ts';
import type { MapData, MapPlace } from '../types.ts';

interface Acts {
	zoom: (steps: number) => void;
	visit: (placeId: string) => void;
	home: () => void;
}

const icon = (d: string): string => `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${d}"/></svg>`;

function cardHtml({ languages, words }: MapData, { name, names, claimants, heldBy, note }: MapPlace): string {
	const row = ({ lang, text, usedBy }: MapPlace['names'][number]): string =>
		`<li><span lang="${lang}">${escape(text)}</span> <small>${escape([languages[lang] ?? lang, usedBy].filter(Boolean).join(', '))}</small></li>`;
	return [
		`<p class="map-title" tabindex="-1">${escape(name)}</p><button type="button" data-act="close" aria-label="${escape(words.close)}">×</button>`,
		`<ul>${names.map(row).join('')}</ul>`,
		claimants ? `<p>${escape(fill(words.claimedBy, { claimants: claimants.join(', ') }))}</p>` : '',
		heldBy ? `<p>${escape(heldBy)}.</p>` : '',
		note ? `<p>${escape(note)}</p>` : '',
	].join('');
}

/** The places and waters of a state as buttons, in groups. */
function listHtml(data: MapData, stateId: string): string {
	const { words } = data;
	const state = data.states[stateId];
	const all = [...new Set([...(state?.places ?? []), ...(state?.waters ?? [])])];
	const group = (title: string, fits: (place: MapPlace) => boolean): string => {
		const items = all.flatMap((one) => {
			const place = data.places[one];
			return place && !place.beyond && fits(place)
				? [`<li><button type="button" data-place="${one}">${escape(place.name)}</button></li>`]
				: [];
		});
		return items.length ? `<p class="map-title">${escape(title)}</p><ul>${items.join('')}</ul>` : '';
	};
	return (
		group(words.places, ({ kind, claimants }) => kind !== 'water' && !claimants) +
		group(words.claimed, ({ claimants }) => claimants !== undefined) +
		group(words.waters, ({ kind }) => kind === 'water')
	);
}

let count = 0;

/** Puts the tools into the map's root: the buttons over the map, the list of its places and the card of one place. */
export function tools(root: HTMLElement, data: MapData, { zoom, visit, home }: Acts, signal: AbortSignal) {
	const { words } = data;
	const id = `map-list-${count++}`;
	const controls = element('div', { class: 'map-controls' });
	controls.innerHTML = [
		`<button type="button" popovertarget="${id}" aria-label="${escape(words.list)}">${icon('M3 5h2M8 5h9M3 10h2M8 10h9M3 15h2M8 15h9')}</button>`,
		`<button type="button" data-act="in" aria-label="${escape(words.zoomIn)}">${icon('M10 3v14M3 10h14')}</button>`,
		`<button type="button" data-act="out" aria-label="${escape(words.zoomOut)}">${icon('M3 10h14')}</button>`,
		`<button type="button" data-act="home" hidden>${escape(words.back)}</button>`,
	].join('');
	const list = element('div', { class: 'map-list', id, popover: 'auto', 'aria-label': words.list, role: 'dialog' });
	const card = element('div', { class: 'map-card', hidden: true });
	// Before the canvas, whose arrows move the map: the Tab key comes by the buttons first.
	root.prepend(controls, list, card);
	const back = controls.querySelector<HTMLElement>('[data-act=home]');
	const opener = controls.querySelector<HTMLElement>('[popovertarget]');

	/** Closes the list; older iPads know no popovers, and there it never opens. */
	function shut(): void {
		if ('hidePopover' in list) list.hidePopover();
	}
	function open(place: MapPlace): void {
		card.innerHTML = cardHtml(data, place);
		card.hidden = false;
		card.querySelector<HTMLElement>('.map-title')?.focus({ preventScroll: true });
	}
	function close(): void {
		const held = card.contains(document.activeElement);
		card.hidden = true;
		if (held) opener?.focus({ preventScroll: true });
	}
	const acts: Record<string, () => unknown> = { in: () => zoom(1), out: () => zoom(-1), home, close };
	onPress(
		root,
		'[data-act],[data-place]',
		({ dataset: { act = '', place = '' } }) => {
			acts[act]?.();
			const record = data.places[place];
			if (!record) return;
			shut();
			visit(place);
			open(record);
		},
		signal,
	);
	let listed = '';
	list.addEventListener(
		'beforetoggle',
		({ newState }) => {
			if (newState === 'open') list.innerHTML = listHtml(data, listed);
		},
		{ signal },
	);
	// A popover stands in the page's top layer, so its place beside the button is worked out when it opens.
	list.addEventListener(
		'toggle',
		() => {
			const at = opener?.getBoundingClientRect();
			if (!at || !list.matches(':popover-open')) return;
			list.style.left = `${Math.max(12, Math.min(at.left, innerWidth - list.offsetWidth - 12))}px`;
			list.style.top = `${Math.max(12, Math.min(at.top - list.offsetHeight - 8, innerHeight - list.offsetHeight - 12))}px`;
		},
		{ signal },
	);

	// A list in the top layer would stay behind when its button scrolls out of the window.
	const gone = new IntersectionObserver((seen) => {
		if (seen.at(-1)?.isIntersecting === false) shut();
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
			Object.assign(card.style, { left: `${free.left}px`, top: `${free.top}px`, maxHeight: `${room}px` });
		},
		/** From now on the list, made when it opens, is that of this state. */
		list(stateId: string): void {
			listed = stateId;
			shut();
		},
		/** Whether the reader is away from the state's own view. */
		away: (away: boolean) => back?.toggleAttribute('hidden', !away),
		close,
	};
}
