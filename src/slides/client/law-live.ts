import type { LawData } from '../../figures/law/data.ts';
import { walkAlong, walkOf, type Walk } from '../../figures/law/walk.ts';
import { lawPicture } from '../figures/law.ts';
import { liveDrawing } from './mount.ts';

/** The walk through the law on a slide: each answer leads on, each gate passed leads back. */
export const mount = liveDrawing<LawData, Walk>({
	label: ({ words }) => words.path,
	start: walkOf,
	draw: lawPicture,
	press(data, { trail }, gate) {
		const at = trail.indexOf(gate);
		return walkAlong(data, at < 0 ? [...trail, gate] : trail.slice(0, at + 1));
	},
});
