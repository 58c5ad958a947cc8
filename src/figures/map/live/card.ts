import { element } from '../../kit/live/element.ts';
import { escape } from '../../../lib/escape.ts';
import { fill } from '../../../lib/fill.ts';
import type { Box } from '../../kit/rings.ts';
import type { MapData, MapPlace } from '../types.ts';

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

/** The card of one place; when it closes, the focus that it held goes to the button that opens the list. */
export function placeCard(data: MapData, opener: HTMLElement | null) {
	const root = element('div', { class: 'map-card', hidden: true });
	function open(place: MapPlace): void {
		root.innerHTML = cardHtml(data, place);
		root.hidden = false;
		root.querySelector<HTMLElement>('.map-title')?.focus({ preventScroll: true });
	}
	function close(): void {
		const held = root.contains(document.activeElement);
		root.hidden = true;
		if (held) opener?.focus({ preventScroll: true });
	}
	/** Stands it in the corner of the free box, no higher than this, px. */
	function stand({ left, top }: Box, room: number): void {
		Object.assign(root.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${room}px` });
	}
	return { root, open, close, stand };
}
