import type { Told } from '../drawn/types.ts';
import { rightOf } from '../drawn/fit.ts';
import type { Frame } from '../frame.ts';
import { escape } from '../../../lib/escape.ts';
import { element } from './element.ts';
import { sourceLinks } from './source-links.ts';

/** The words of an item, each in its language, and its sources as links to the evidence. */
function content({ items, sources, words }: Told, id: string): string {
	const { name = '', said = [], sources: used = [] } = items[id] ?? {};
	const lines = said.map(
		({ text, lang, soft }) => `<p${lang ? ` lang="${lang}"` : ''}${soft ? ' class="soft"' : ''}>${escape(text)}</p>`,
	);
	return `<h3 tabindex="-1">${escape(name)}</h3>${lines.join('')}<p class="soft">${escape(words.sources)} ${sourceLinks(used, sources)}</p><button type="button" aria-label="${escape(words.close)}">×</button>`;
}

/** Makes the panel of a drawing, the words of one card over it, within its outer element. */
export function panel(outer: HTMLElement, told: Told) {
	const box = element('div', { class: 'drawn-panel', role: 'dialog', hidden: true });
	outer.append(box);
	let from = '';
	const close = (): void => {
		box.hidden = true;
		box.replaceChildren();
	};
	/** Puts it away for good, with the focus back on its card, which may have been drawn anew. */
	const dismiss = (): void => {
		close();
		outer.querySelector<HTMLElement>(`[data-card="${from}"]`)?.focus({ preventScroll: true });
	};
	box.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('button')) dismiss();
	});
	box.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		dismiss();
	});
	return {
		close,
		/** Shows what the card of this id tells, and takes the focus. */
		open(id: string): void {
			from = id;
			box.innerHTML = content(told, id);
			box.setAttribute('aria-label', told.items[id]?.name ?? '');
			box.hidden = false;
			box.querySelector('h3')?.focus({ preventScroll: true });
		},
		/** Puts the panel at the foot of what a frame keeps free, its letters `by` times as large. */
		settle({ inset }: Frame, by: number): void {
			const [left, right, bottom] = [inset.left, rightOf(inset), inset.bottom].map((value) => `${value * by}px`);
			Object.assign(box.style, { left, right, bottom, fontSize: `${15 * by}px` });
		},
	};
}
