import type { Live, Mount } from '../../figures/kit/live/types.ts';
import { whenNear } from '../../figures/kit/live/when-near.ts';
import type { EventName } from '../embed-wire.ts';
import type { EmbedData } from '../data.ts';
import { showPin } from './pin.ts';
import { makeView, type View } from './view.ts';

const tell = (name: EventName, state: string): unknown =>
	document.dispatchEvent(new CustomEvent('embed-told', { detail: { name, state } }));

/** Starts an embedded page: its start state, its steps, and the live figure over the still. */
export function startEmbed(mount: Mount): void {
	const page = JSON.parse(document.getElementById('embed-data')?.textContent ?? 'null') as EmbedData;
	const root = document.querySelector<HTMLElement>('.embed-mount');
	const script = document.currentScript as HTMLScriptElement | null;
	if (!root) return;
	// In a page that was saved there may be what is alive no more.
	root.replaceChildren();
	const view = makeView(page);
	let live: Live | undefined;

	// What the address asks for was read by the first script.
	const { state: asked = '', steps } = document.documentElement.dataset;
	const known = Object.hasOwn(page.states, asked) ? asked : undefined;
	const first = known ?? (steps === undefined ? undefined : page.steps[0]?.state) ?? page.state;
	view.show(first);
	showPin(page);
	const follow = startSteps(page, view, (state) => {
		live?.show(state);
		tell('step', state);
	});
	root.addEventListener('figure-state', (event) => {
		const { state } = (event as CustomEvent<{ state: string }>).detail;
		view.show(state);
		follow();
		tell('state', state);
	});
	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest('a');
		if (link && link.href.includes('/evidence/')) tell('open-evidence', view.state());
	});

	const bringToLife = async (): Promise<void> => {
		try {
			live = await mount(root, { data: page.data, state: view.state(), cards: false });
			live.show(view.state());
			document.documentElement.dataset.live = '';
			if (script) offerTour(script);
		} catch (error) {
			root.replaceChildren();
			console.info(`The ${page.figure} stays a still`, error);
		}
	};
	whenNear(root, '0px', () => void bringToLife());
}

/** Fetches the script of the tour, which lies beside the figure's own; without it the figure is as it was. */
function offerTour({ src }: HTMLScriptElement): void {
	const tour = document.createElement('script');
	tour.src = src.replace(/[^/]*$/, 'tour.js');
	document.head.append(tour);
}

/** The two buttons that lead through the steps; the returned function follows a state that the figure's own controls have set. */
function startSteps({ steps }: EmbedData, view: View, went: (state: string) => void): () => void {
	const [back, on] = document.querySelectorAll<HTMLButtonElement>('.embed-steps button');
	if (!back || !on) return () => undefined;
	const place = (): number => steps.findIndex(({ state }) => state === view.state());
	/** The step that is shown, or was last; -1 before the first. */
	let at = place();
	const mark = (): void => {
		// Not `disabled`: a button that is pressed must not lose the focus.
		back.setAttribute('aria-disabled', String(at <= 0));
		on.setAttribute('aria-disabled', String(at === steps.length - 1));
	};
	const go = (by: number): void => {
		const to = steps[at + by];
		if (!to) return;
		at += by;
		const { state } = to;
		view.show(state, at);
		mark();
		went(state);
	};
	back.addEventListener('click', () => go(-1));
	on.addEventListener('click', () => go(1));
	mark();
	return () => {
		const found = place();
		if (found >= 0 && steps[at]?.state !== view.state()) at = found;
		mark();
	};
}
