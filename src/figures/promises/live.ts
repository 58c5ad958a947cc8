import { onPress } from '../kit/live/press.ts';
import { fill } from '../../lib/fill.ts';
import { frameFor } from '../kit/frame.ts';
import { isNewTest } from '../kit/live/is-new.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { adopt } from '../kit/live/style.ts';
import { tellState } from '../kit/live/tell-state.ts';
import type { PromisesData } from './data.ts';
import css from './live/promises.css?inline';
import { content, settle } from './live/words.ts';
import { litIn, mostCards, pictureOf } from './model.ts';

/** Less than this and the rows would be too low for a finger: then the figure scrolls; px. */
const leastHeight = 299;

/** Gives the focus to the button of a promise, or to the first where there is none any more. */
function focusAgain(inner: HTMLElement, id: string): void {
	const same = inner.querySelector<HTMLElement>(`[data-promise="${id}"]`);
	(same ?? inner.querySelector<HTMLElement>('[data-promise]'))?.focus({ preventScroll: true });
}

/** What those who hear it are told of the promises that are shown: the one, or that it is all. */
function saidOf({ promises, words }: PromisesData, [id = '', ...more]: string[]): string {
	const promise = more.length === 0 ? promises[id] : undefined;
	return promise ? `${promise.label}: ${promise.gist}` : fill(words.all, { count: Object.keys(promises).length });
}

/** The promises with a button for each; the chosen one shows its words. */
export function mount(root: HTMLElement, options: LiveOptions): Promise<Live> {
	const data = options.data as PromisesData;
	const ids = Object.keys(data.promises);
	adopt(css);
	root.innerHTML =
		'<div class="pledges" data-goes-on role="group"><div class="pledges-inner"></div><p role="status"></p></div>';
	const [inner, status] = [root.querySelector<HTMLElement>('.pledges-inner'), root.querySelector('[role=status]')];
	if (!inner || !status) throw new Error('the promises figure has no room');
	root.querySelector('.pledges')?.setAttribute('aria-label', data.words.group);
	let lit = litIn(data, options.state);
	const whole = Object.keys(data.states).find((id) => data.states[id]?.lit.length === ids.length);
	const isNew = isNewTest();

	/** Draws everything anew; a focused button keeps the focus. */
	const draw = (): void => {
		const { clientWidth: width, clientHeight } = root;
		if (width < 100 || clientHeight < 50 || !isNew(width, clientHeight, lit)) return;
		const height = Math.max(clientHeight, leastHeight);
		const focused = inner.contains(document.activeElement) ? document.activeElement : null;
		inner.style.height = `${height}px`;
		const picture = pictureOf(data, lit, frameFor(width, height, options.cards));
		inner.innerHTML = content(data, picture, lit.length <= mostCards, width, height);
		settle(inner);
		if (focused instanceof HTMLElement) focusAgain(inner, focused.dataset.promise ?? '');
	};

	/** Lights up what the reader chose; choosing the one that is shown alone shows all again. */
	const choose = (id: string): void => {
		lit = id && lit.join() !== id ? [id] : ids;
		status.textContent = saidOf(data, lit);
		draw();
		root.querySelector('.pledges')?.scrollTo(0, 0);
		if (lit === ids && whole) tellState(root, 'promises', whole);
	};
	const abort = new AbortController();
	onPress(root, '[data-promise]', ({ dataset }) => choose(dataset.promise ?? ''), abort.signal);
	const resized = new ResizeObserver(draw);
	resized.observe(root);
	draw();

	return Promise.resolve({
		show(state) {
			lit = litIn(data, state);
			status.textContent = '';
			draw();
		},
		destroy() {
			abort.abort();
			resized.disconnect();
			root.replaceChildren();
		},
	});
}
