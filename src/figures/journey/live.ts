import { mountDrawn } from '../kit/live/drawn.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { itemsOf } from './items.ts';
import { picture } from './model.ts';
import type { JourneyData } from './types.ts';

/** The picture of a state, whose cards tell their words in full and their sources. */
export function mount(root: HTMLElement, options: LiveOptions): Promise<Live> {
	const data = options.data as JourneyData;
	return mountDrawn(root, options, {
		label: data.words.label,
		close: data.words.close,
		from: data.words.sources,
		words: '"words","words-journey"',
		picture: (state, frame) => picture(data, state, frame),
		items: itemsOf(data),
		sources: data.sources,
	});
}
