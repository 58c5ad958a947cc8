import { pinOf, type Fix, type PinWords } from '../../lib/embed-pin.ts';

/** Says in a frame that was pinned to a version that it was, and leads to the corrections if there were any since. */
export function showPin({ version, fixes, pin: words }: { version: string; fixes: Fix[]; pin: PinWords }): void {
	const pin = pinOf(document.documentElement.dataset.pin, version, fixes, words);
	const note = document.querySelector<HTMLElement>('[data-embed="pin"]');
	if (!pin || !note) return;
	note.prepend(`${pin.words} `);
	if (!pin.corrected) note.querySelector('a')?.remove();
	note.hidden = false;
}
