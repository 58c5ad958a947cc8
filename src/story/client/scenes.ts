import { pause } from '../../figures/kit/live/pause.ts';
import type { Live } from '../../figures/kit/live/types.ts';
import { loadFigure, offerTour } from '../../figures/loaders.ts';
import { onStep, readingLine } from './line.ts';

/** Says above the stage what the picture shows; the words are those of the state's still. */
function title(stage: HTMLElement, state: string): void {
	const still = document.querySelector(
		`.scene[data-figure="${stage.dataset.figure ?? ''}"] .step[data-state="${state}"] .figure-head`,
	);
	for (const part of ['strong', 'span']) {
		const [from, to] = [still?.querySelector(part), stage.querySelector(`.figure-head ${part}`)];
		if (from && to) to.textContent = from.textContent;
	}
}

/** Shows the still of a state in the stage: until the figure is live, and all along if it never is. */
function standIn(scene: HTMLElement, stage: HTMLElement): void {
	const still = scene.querySelector(`.step[data-state="${stage.dataset.state ?? ''}"] picture`);
	if (still) stage.querySelector('picture')?.replaceWith(still.cloneNode(true));
}

/** Lets those who hear the story come by each picture where it belongs, when its still makes way for the stage. */
function describe(still: HTMLElement): void {
	const head = still.querySelector('.figure-head:not([aria-hidden])');
	if (!head || still.nextElementSibling?.matches('.figure-words')) return;
	const words = document.createElement('span');
	words.className = 'figure-words';
	words.setAttribute('role', 'img');
	const said = `${head.textContent} ${still.querySelector('img')?.alt ?? ''}`;
	words.setAttribute('aria-label', said.replace(/\s+/g, ' ').trim());
	still.after(words);
}

/** One scene: its live figure is fetched when the scene comes near, and follows the step that is read. */
function startScene(scene: HTMLElement): void {
	const stage = scene.querySelector<HTMLElement>('.stage');
	const root = document.createElement('div');
	const figure = scene.dataset.figure ?? '';
	if (!stage) return;
	root.className = 'figure-mount';
	stage.querySelector('.figure-picture')?.append(root);
	scene.querySelectorAll<HTMLElement>('.still').forEach(describe);
	let live: Live | undefined;

	const show = (state: string) => {
		if (stage.dataset.state === state) return;
		stage.dataset.state = state;
		// First the figure, which measures, then the words: the page is laid out once.
		if (live) live.show(state);
		else standIn(scene, stage);
		title(stage, state);
	};
	onStep((step) => {
		if (scene.contains(step)) show(step.dataset.state ?? '');
	});
	root.addEventListener('figure-state', (event) => {
		const { state } = (event as CustomEvent<{ state: string }>).detail;
		stage.dataset.state = state;
		title(stage, state);
	});

	const bringToLife = async (): Promise<void> => {
		standIn(scene, stage);
		try {
			const { mount, data } = await loadFigure(figure);
			// What came is made ready in one task, and the figure in others.
			await pause();
			live = await mount(root, { data, state: stage.dataset.state ?? '', cards: true });
			live.show(stage.dataset.state ?? '');
			stage.dataset.live = '';
			scene.dataset.live = '';
			stage.querySelector('picture')?.remove();
			offerTour(figure, { root, holder: stage, line: readingLine });
		} catch (error) {
			root.replaceChildren();
			console.info(`The ${figure} stays a still`, error);
		}
	};
	// Where there are no observers this fails, and with it the whole story's script: every step keeps its still.
	const near = new IntersectionObserver(
		(entries) => {
			// A stage that is not shown (on paper, in a very low window) keeps its stills.
			if (!entries.some((entry) => entry.isIntersecting) || root.clientHeight === 0) return;
			near.disconnect();
			void bringToLife();
		},
		{ rootMargin: '60% 0px' },
	);
	// Not the scene, which stays near when the window turns and the stage is shown at last.
	near.observe(root);
}

/** Marks the stage that has the focus, so that a layout without stages leaves it there with what is being used or typed. */
function holdFocus(): void {
	for (const event of ['focusin', 'focusout'])
		document.addEventListener(event, ({ target }) => {
			const stage = target instanceof Element && target.closest<HTMLElement>('.stage');
			if (stage && getComputedStyle(stage).position !== 'static')
				stage.toggleAttribute('data-held', event === 'focusin');
		});
}

/** Starts every scene of the page. */
export function startScenes(): void {
	for (const scene of document.querySelectorAll<HTMLElement>('.scene')) startScene(scene);
	holdFocus();
}
