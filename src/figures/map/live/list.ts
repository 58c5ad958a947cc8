import { element } from '../../kit/live/element.ts';
import { escape } from '../../../lib/escape.ts';
import type { MapData, MapPlace } from '../types.ts';

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

/** Stands an open list over its button, or as near as the window leaves room. */
function standOver(list: HTMLElement, button: HTMLElement): void {
	const at = button.getBoundingClientRect();
	list.style.left = `${Math.max(12, Math.min(at.left, innerWidth - list.offsetWidth - 12))}px`;
	list.style.top = `${Math.max(12, Math.min(at.top - list.offsetHeight - 8, innerHeight - list.offsetHeight - 12))}px`;
}

/** The list of a state's places, made when its button, which names this id, opens it. */
export function placeList(data: MapData, id: string, opener: HTMLElement | null, signal: AbortSignal) {
	const name = data.words.list;
	const root = element('div', { class: 'map-list', id, popover: 'auto', 'aria-label': name, role: 'dialog' });
	let listed = '';
	root.addEventListener(
		'beforetoggle',
		({ newState }) => {
			if (newState === 'open') root.innerHTML = listHtml(data, listed);
		},
		{ signal },
	);
	// A popover stands in the page's top layer, so its place beside the button is worked out when it opens.
	root.addEventListener('toggle', () => opener && root.matches(':popover-open') && standOver(root, opener), { signal });

	/** Closes the list; older iPads know no popovers, and there it never opens. */
	function shut(): void {
		if ('hidePopover' in root) root.hidePopover();
	}
	/** From now on the list is that of this state. */
	function of(stateId: string): void {
		listed = stateId;
		shut();
	}
	return { root, shut, of };
}
