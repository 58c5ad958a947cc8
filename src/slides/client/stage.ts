import type { Live, Mount } from '../../figures/kit/live/types.ts';
import { loadFigure, offerTour } from '../../figures/loaders.ts';
import { projected } from '../../figures/kit/frame.ts';

const wanted = new Map<string, string>();
const lives = new Map<string, Promise<Live | undefined>>();
const type = (): number => projected(innerWidth, innerHeight);
/** Figures of words look otherwise on a slide: fewer of them, and larger. */
const ownMounts: Record<string, () => Promise<Mount>> = {
	law: () => import('./law-live.ts').then(({ mount }) => mount),
	promises: () => import('./promises-live.ts').then(({ mount }) => mount),
};
const stageOf = (figure: string): HTMLElement | null => document.querySelector(`.stage[data-figure="${figure}"]`);

async function mount(figure: string, root: HTMLElement, stage: HTMLElement): Promise<Live | undefined> {
	// In a page that was saved there may be what is alive no more.
	root.replaceChildren();
	try {
		const { mount: start, data } = await loadFigure(figure, ownMounts[figure]);
		const live = await start(root, { data, state: wanted.get(figure) ?? '', cards: false, type });
		stage.dataset['live'] = '';
		offerTour(figure, { root, holder: stage, onSlides: true });
		return live;
	} catch (error) {
		root.replaceChildren();
		console.info(`The ${figure} stays a still`, error);
		return undefined;
	}
}

/** Makes a figure's one live part, once, and has it show a state; a stage without room, as in the list, waits. */
export async function prepare(figure: string, state: string): Promise<void> {
	const stage = stageOf(figure);
	const root = stage?.querySelector<HTMLElement>('.figure-mount');
	wanted.set(figure, state);
	if (!stage || !root || root.clientHeight === 0) return;
	let made = lives.get(figure);
	if (!made) lives.set(figure, (made = mount(figure, root, stage)));
	const live = await made;
	live?.show(wanted.get(figure) ?? '');
	stage.dataset['state'] = wanted.get(figure) ?? '';
}

/** Brings the figure of a slide to the front, in its state; a slide without one leaves the stages out of sight. */
export function showStage(slide: HTMLElement): void {
	const { figure = '', state = '' } = slide.dataset;
	for (const stage of document.querySelectorAll<HTMLElement>('.stage')) {
		stage.toggleAttribute('data-shown', stage.dataset['figure'] === figure);
		if (!lives.has(stage.dataset['figure'] ?? '')) delete stage.dataset['live'];
	}
	// What the still says is said of the figure that stands for it.
	stageOf(figure)?.setAttribute('aria-label', slide.querySelector('img')?.alt ?? '');
	if (figure) void prepare(figure, state);
}

/** Whether a figure has been asked for, live or not. */
export const isPrepared = (figure: string): boolean => lives.has(figure);
