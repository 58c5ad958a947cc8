import { fill } from '../lib/fill.ts';
import { copyText, endAfter } from './copy.ts';
import { handedWords } from './handed-words.ts';

/**
 * Shows every button that names an element's id in `data-copy`, and starts it, where the page has a place to say that it did:
 * it copies the element's text, and says so on itself and there.
 */
export function startCopyButtons(page: Document): void {
	const status = page.querySelector('[data-copying]');
	if (!status) return;
	for (const button of page.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
	const said = handedWords<'copied' | 'selected'>(status);
	document.addEventListener('click', (event) => {
		const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy]');
		const source = button && document.getElementById(button.dataset.copy ?? '');
		if (!button || !source) return;
		void copyText(source.textContent, source).then((copied) => {
			const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
			const words = copied ? said.copied : fill(said.selected, { keys });
			status.textContent = words;
			button.dataset.said = words;
			endAfter(button, 4000, () => delete button.dataset.said);
			endAfter(status, 4000, () => (status.textContent = ''));
		});
	});
}
