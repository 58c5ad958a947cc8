import { newsLine } from '../../site/news/news.ts';
import { forget, keep, kept } from '../../site/news/store.ts';
import { trials } from './selftest.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Says in the block what this device keeps, and whether something newer waits. */
async function tell(block: HTMLElement, registration: ServiceWorkerRegistration): Promise<void> {
	const { files, bytes } = await kept();
	const { version = '', checked = '' } = block.dataset;
	const newer = registration.waiting
		? ' A newer version is here as well; it takes over once every window of this site is closed.'
		: '';
	say(
		block,
		`Kept on this device: ${String(files)} files, ${megabytes(bytes)} MB, version ${version}, facts checked ${checked}. Slides, story, maps and evidence now open without a network.${newer}`,
		...(await newsLine(version)),
	);
}

function say(block: HTMLElement, ...words: (string | Node)[]): void {
	block.querySelector('[data-kept]')?.replaceChildren(...words);
}

/** Keeps the site on this device and tells so, offers to forget it, and lets a teacher try the room's equipment. */
export function startPrepare(block: HTMLElement): void {
	const button = block.querySelector<HTMLButtonElement>('[data-forget]');
	if (location.protocol === 'file:') {
		say(block, 'These pages lie on this computer: slides, story, maps and evidence open without a network.');
	} else
		void keep()
			.then(async (registration) => {
				await tell(block, registration);
				registration.addEventListener('updatefound', () => {
					registration.installing?.addEventListener('statechange', () => void tell(block, registration));
				});
				if (button) button.hidden = false;
			})
			.catch(() => {
				say(
					block,
					'This browser can’t keep the site. Take the offline edition, the slides or the papers as files instead.',
				);
			});
	button?.addEventListener('click', () => {
		button.hidden = true;
		void forget().then(() => {
			say(block, 'Nothing is kept on this device. It will be again when you next open this page.');
		});
	});
	for (const line of block.querySelectorAll<HTMLElement>('[data-trial]')) {
		line.querySelector('button')?.addEventListener('click', () => {
			void Promise.resolve(trials[line.dataset['trial'] ?? '']?.(line)).then((words) => {
				line.querySelector('output')?.replaceChildren(words ?? '');
			});
		});
	}
}
