/** How a copy went: it lies on the clipboard, or it is selected and the reader has to press the keys. */
export type Copied = 'copied' | 'selected';

/** Selects the text of an element, as if it had been swept over. */
function select(element: Element): void {
	const selection = getSelection();
	selection?.removeAllRanges();
	const range = document.createRange();
	range.selectNodeContents(element);
	selection?.addRange(range);
}

/** Copies an element's text by whichever way this browser and this frame allow; never throws. */
export async function copyText(element: Element): Promise<Copied> {
	try {
		// Not there on plain http, and refused in a frame that was not given the right.
		await navigator.clipboard.writeText(element.textContent);
		return 'copied';
	} catch {
		select(element);
	}
	try {
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left in frames and on plain http
		return document.execCommand('copy') ? 'copied' : 'selected';
	} catch {
		return 'selected';
	}
}

/** What is said of it. */
export const copiedWords = (copied: Copied, mac: boolean): string =>
	copied === 'copied' ? 'Copied' : `Selected: press ${mac ? '⌘C' : 'Ctrl+C'}`;

/** Every button that names an element's id in `data-copy` copies it, and says so on itself and in `status`. */
export function startCopying(status: Element): void {
	document.addEventListener('click', (event) => {
		const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-copy]');
		const source = button && document.getElementById(button.dataset.copy ?? '');
		if (!button || !source) return;
		void copyText(source).then((copied) => {
			const words = copiedWords(copied, /Mac|iPhone|iPad/.test(navigator.userAgent));
			status.textContent = words;
			button.dataset.said = words;
			setTimeout(() => {
				delete button.dataset.said;
				status.textContent = '';
			}, 4000);
		});
	});
}
