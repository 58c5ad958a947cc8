import type { RingData } from '../model.ts';
import { combobox } from './combobox.ts';
import type { Use } from './on-demand.ts';
import type { Running } from './run.ts';

/** The search for a city to stand in: its first use starts the ring, which brings the cities that it finds. */
export function searchFor(words: RingData['words'], use: Use) {
	let found: Running['find'] | undefined;
	const wake = () =>
		use((ring) => {
			found = ring.find;
			if (search.input.value) search.refresh();
		});
	const search = combobox({
		words,
		find: (typed) => found?.(typed),
		choose: (city) => void use((ring) => ring.stand(city), false),
		wake: () => void wake(),
	});
	return search;
}
