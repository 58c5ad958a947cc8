import { keepPlace } from '../../site/place/keep.ts';
import { change, draw, roomy } from './deck.ts';
import { all, slideFor } from './slides-live.ts';
import { shared } from './state.ts';

/** Keeps the slide being read when a window becomes too small for slides, turns while they are a list, or has room for them again. */
export function startList(): void {
	/** The slide that the reader has scrolled to since a key or a click last led to one. */
	let read = { id: '', after: '' };
	const seen = new IntersectionObserver(
		(slides) => {
			if (roomy.matches) return;
			for (const { target } of slides) {
				// What is told of may have gone by.
				const { top, bottom } = target.getBoundingClientRect();
				if (top <= innerHeight * 0.41 && bottom > innerHeight * 0.4) read = { id: target.id, after: shared.id };
			}
		},
		{ rootMargin: '-40% 0px -59% 0px' },
	);
	for (const slide of all) seen.observe(slide);
	roomy.addEventListener('change', () => {
		if (roomy.matches && read.after === shared.id) change({ id: read.id });
		else draw();
		if (!roomy.matches) slideFor(shared.id).scrollIntoView();
	});
	keepPlace({ line: () => 0.4, whole: '.slide' });
}
