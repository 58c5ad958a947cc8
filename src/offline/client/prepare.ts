import { fill } from '../../lib/fill.ts';
import { handedWords } from '../../site/handed-words.ts';
import { newsLine } from '../../site/news/news.ts';
import { forget, keep, kept } from '../../site/news/store.ts';
import { trials, type TrialWords } from './selftest.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

type KeptWords = Record<'kept' | 'newer' | 'onDisk' | 'keepsNothing' | 'forgotten', string>;

/** Says in the block what this device keeps, and whether something newer waits. */
async function tell(block: HTMLElement, registration: ServiceWorkerRegistration, words: KeptWords): Promise<void> {
	const { files, bytes } = await kept();
	const { version = '', checked = '' } = block.dataset;
	const newer = registration.waiting ? ` ${words.newer}` : '';
	say(
		block,
		fill(words.kept, { files, size: megabytes(bytes), version, checked }) + newer,
		...(await newsLine(version)),
	);
}

function say(block: HTMLElement, ...said: (string | Node)[]): void {
	block.querySelector('[data-kept]')?.replaceChildren(...said);
}

/** Keeps the site on this device and tells so, offers to forget it, and lets a teacher try the room's equipment. */
export function startPrepare(block: HTMLElement): void {
	const words: KeptWords & TrialWords = handedWords(block);
	const button = block.querySelector<HTMLButtonElement>('[data-forget]');
	if (location.protocol === 'file:') {
		say(block, words.onDisk);
	} else
		void keep()
			.then(async (registration) => {
				const follow = (): void =>
					registration.installing?.addEventListener('statechange', () => void tell(block, registration, words));
				registration.addEventListener('updatefound', follow);
				// A newer version may be on its way since the page was opened.
				follow();
				await tell(block, registration, words);
				if (button) button.hidden = false;
			})
			.catch(() => {
				say(block, words.keepsNothing);
			});
	button?.addEventListener('click', () => {
		button.hidden = true;
		void forget().then(() => {
			say(block, words.forgotten);
		});
	});
	for (const line of block.querySelectorAll<HTMLElement>('[data-trial]')) {
		line.querySelector('button')?.addEventListener('click', () => {
			void Promise.resolve(trials[line.dataset['trial'] ?? '']?.(line, words)).then((found) => {
				line.querySelector('output')?.replaceChildren(found ?? '');
			});
		});
	}
}
