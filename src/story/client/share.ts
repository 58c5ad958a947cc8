import { here } from '../../site/href.ts';

/** Says a short word to those who listen instead of look. */
function announce(words: string): void {
	const announcer = document.querySelector('#announcer');
	if (announcer) announcer.textContent = words;
}

/** Copies text where the Clipboard API is refused, by a field of its own. */
function copyByField(text: string): void {
	const field = document.createElement('textarea');
	field.value = text;
	document.body.append(field);
	field.select();
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left in frames and on plain http
	document.execCommand('copy');
	field.remove();
}

async function share(button: HTMLElement): Promise<void> {
	const url = new URL(`#${button.dataset.share ?? ''}`, here()).href;
	const coarse = matchMedia('(pointer: coarse)').matches;
	if (coarse && 'share' in navigator) {
		await navigator.share({ title: document.title, url });
		return;
	}
	try {
		await navigator.clipboard.writeText(url);
	} catch {
		copyByField(url);
	}
	announce('Link copied');
	const words = button.textContent;
	// Pressed again, it has its own words to go back to already.
	if (words === 'Link copied') return;
	button.textContent = 'Link copied';
	setTimeout(() => {
		button.textContent = words;
	}, 2000);
}

/** Every share button hands over the link to its step: the device's own sheet on touch, else a copy. */
export function startShare(): void {
	document.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLElement>('[data-share]');
		if (button) share(button).catch(() => announce('Not shared'));
	});
}
