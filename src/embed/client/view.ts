import { fill } from '../../lib/fill.ts';
import type { EmbedData } from '../data.ts';

const find = (name: string): HTMLElement | null => document.querySelector(`[data-embed="${name}"]`);
const write = (name: string, text: string): void => {
	const element = find(name);
	if (element && element.textContent !== text) element.textContent = text;
};

/** The words, the still and the links of an embedded page, all of which follow the state. */
export type View = ReturnType<typeof makeView>;

/** Takes over the page as it was built, in `page.state`. */
export function makeView({ figure, state: first, states, steps, of }: EmbedData) {
	let state = first;
	const still = document.querySelectorAll<HTMLElement>('.embed-still source, .embed-still img');

	/** The still has the same name in every size but for its state. */
	function swapStill(to: string, alt: string): void {
		for (const part of still) {
			for (const name of ['src', 'srcset']) {
				const address = part.getAttribute(name);
				if (address) part.setAttribute(name, address.replace(`/${figure}/${state}-`, `/${figure}/${to}-`));
			}
			if (part instanceof HTMLImageElement) part.alt = alt;
		}
	}
	/** Shows another state, as one of the steps or as itself. */
	function show(to: string, step = steps.findIndex((one) => one.state === to)): void {
		const words = states[to];
		if (!words) return;
		swapStill(to, words.alt);
		document.documentElement.dataset.state = state = to;
		write('title', words.title);
		write('finding', words.finding);
		find('story')?.setAttribute('href', steps[step]?.link ?? words.link);
		write('key', steps[step]?.key ?? '');
		write('step', steps[step]?.title ?? '');
		write('position', step < 0 ? '' : fill(of, { at: step + 1, count: steps.length }));
	}
	return { state: (): string => state, show };
}
