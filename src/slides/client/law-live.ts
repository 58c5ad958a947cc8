import type { Live, LiveOptions } from '../../figures/kit/live/types.ts';
import type { LawData } from '../../figures/law/types.ts';
import { walkAlong, walkOf } from '../../figures/law/walk.ts';
import { lawPicture } from '../figures/law.ts';
import { show } from './mount.ts';

/** The walk through the law on a slide: each answer leads on, each gate passed leads back. */
export function mount(root: HTMLElement, { data: given, state, type = () => 1 }: LiveOptions): Promise<Live> {
	const data = given as LawData;
	let walk = walkOf(data, state);
	const shown = show(
		root,
		data.words.path,
		type,
		(width, height) => lawPicture(data, walk, width, height),
		(gate) => {
			const at = walk.trail.indexOf(gate);
			walk = walkAlong(data, at < 0 ? [...walk.trail, gate] : walk.trail.slice(0, at + 1));
			shown.draw();
		},
	);
	return Promise.resolve({
		show(id) {
			walk = walkOf(data, id);
			shown.draw();
		},
		destroy: shown.destroy,
	});
}
