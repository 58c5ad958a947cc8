import { offerTour } from '../../loaders.ts';
import type { Mount } from './types.ts';
import { whenNear } from './when-near.ts';

const loaders = import.meta.glob<Mount>('../../*/live.ts', { import: 'mount' });

/** Puts the live figure over its still; if it can't be had, the still stays. */
async function start(frame: HTMLElement): Promise<void> {
	const figure = frame.dataset.figure ?? '';
	const root = frame.querySelector<HTMLElement>('.frame-mount');
	const island = frame.querySelector('[data-figure-data]');
	const load = loaders[`../../${figure}/live.ts`];
	if (!root || !island || !load) return;
	// In a page that was saved there may be what is alive no more.
	root.replaceChildren();
	delete frame.dataset.live;
	try {
		const mount = await load();
		const data: unknown = JSON.parse(island.textContent);
		await mount(root, { data, state: frame.dataset.frameState ?? '', cards: false });
		frame.dataset.live = '';
		frame.dataset.state = frame.dataset.frameState;
		offerTour(figure, { root, holder: frame });
	} catch (error) {
		root.replaceChildren();
		console.info(`The ${figure} stays a still`, error);
	}
}

/** Starts every stand-alone figure of the page when it comes near, or at once where nearness can't be observed. */
export function startFrames(): void {
	customElements.define('live-picture', class extends HTMLElement {});
	for (const frame of document.querySelectorAll<HTMLElement>('[data-frame-state]'))
		whenNear(frame, '60% 0px', () => void start(frame));
}
