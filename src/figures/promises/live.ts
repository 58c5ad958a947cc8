import { frameFor } from '../kit/frame.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { adopt } from '../kit/live/style.ts';
import type { PromisesData } from './types.ts';
import css from './live/promises.css?inline';
import { content, settle } from './live/words.ts';
import { litIn, mostCards, pictureOf } from './model.ts';

/** Less than this and the rows would be too low for a finger: then the figure scrolls; px. */
const leastHeight = 316;

/** The promises with a button for each; the chosen one shows its words. */
export function mount(root: HTMLElement, options: LiveOptions): Promise<Live> {
	const data = options.data as PromisesData;
	const ids = Object.keys(data.promises);
	adopt(css);
	root.innerHTML =
		'<div class="pledges" role="group" aria-label="Who promised or said what to whom"><div class="pledges-inner"></div><p role="status"></p></div>';
	const inner = root.querySelector<HTMLElement>('.pledges-inner');
	const status = root.querySelector('[role=status]');
	if (!inner || !status) throw new Error('the promises figure has no room');
	let lit = litIn(data, options.state);

	const few = () => lit.length <= mostCards;

	/** Draws everything anew; a focused button keeps the focus. */
	function draw(): void {
		const { clientWidth: width, clientHeight } = root;
		if (!inner || width < 100 || clientHeight < 50) return;
		const height = Math.max(clientHeight, leastHeight);
		const picture = pictureOf(data, lit, frameFor(width, height, options.cards));
		const focused = inner.contains(document.activeElement) ? document.activeElement : null;
		inner.style.height = `${height}px`;
		inner.innerHTML = content(data, picture, few(), width, height);
		settle(inner);
		if (!(focused instanceof HTMLElement)) return;
		const same = inner.querySelector<HTMLElement>(`[data-promise="${focused.dataset.promise ?? ''}"]`);
		(same ?? inner.querySelector<HTMLElement>('[data-promise]'))?.focus({ preventScroll: true });
	}

	/** Lights up what the reader chose; choosing the one that is shown alone shows all again. */
	function choose(id: string): void {
		const shown = few() && lit.length === 1 && lit[0] === id;
		lit = id && !shown ? [id] : ids;
		const promise = data.promises[lit.length === 1 ? id : ''];
		if (status) status.textContent = promise ? `${promise.label}: ${promise.gist}` : `All ${ids.length} promises`;
		draw();
		root.querySelector('.pledges')?.scrollTo(0, 0);
		if (lit === ids)
			root.dispatchEvent(
				new CustomEvent('figure-state', { bubbles: true, detail: { figure: 'promises', state: 'all' } }),
			);
	}
	const abort = new AbortController();
	root.addEventListener(
		'click',
		({ target }) => {
			const chosen = target instanceof Element ? target.closest<HTMLElement>('[data-promise]') : null;
			if (chosen) choose(chosen.dataset.promise ?? '');
		},
		{ signal: abort.signal },
	);
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
