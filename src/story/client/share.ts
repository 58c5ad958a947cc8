import { copyText, endAfter } from '../../site/copy.ts';
import { here } from '../../site/href.ts';
import { announce, words } from './announcer.ts';

async function share(button: HTMLElement): Promise<void> {
	const url = new URL(`#${button.dataset.share ?? ''}`, here()).href;
	const coarse = matchMedia('(pointer: coarse)').matches;
	if (coarse && 'share' in navigator) {
		await navigator.share({ title: document.title, url });
		return;
	}
	if (!(await copyText(url))) throw new Error('the clipboard is closed');
	announce(words.copied);
	button.dataset.copied = words.copied;
	endAfter(button, 2000, () => delete button.dataset.copied);
}

/** Every share button hands over the link to its step: the device's own sheet on touch, else a copy. */
export function startShare(): void {
	document.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLElement>('[data-share]');
		if (button) share(button).catch(() => announce(words.notShared));
	});
}
