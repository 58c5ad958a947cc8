import type { Live, LiveOptions } from '../../figures/kit/live/types.ts';
import { litIn } from '../../figures/promises/model.ts';
import type { PromisesData } from '../../figures/promises/types.ts';
import { show } from './mount.ts';
import { promisesPicture } from '../figures/promises.ts';

/** The promises on a slide: a row that is pressed shows what it says, and is pressed again for all. */
export function mount(root: HTMLElement, { data: given, state, type = () => 1 }: LiveOptions): Promise<Live> {
	const data = given as PromisesData;
	let lit = litIn(data, state);
	const shown = show(
		root,
		data.words.group,
		type,
		(width, height) => promisesPicture(data, lit, width, height),
		(id) => {
			lit = id === '' ? Object.keys(data.promises) : [id];
			shown.draw();
		},
	);
	return Promise.resolve({
		show(id) {
			lit = litIn(data, id);
			shown.draw();
		},
		destroy: shown.destroy,
	});
}
