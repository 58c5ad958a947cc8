import { litIn } from '../../figures/promises/model.ts';
import type { PromisesData } from '../../figures/promises/data.ts';
import { promisesPicture } from '../figures/promises.ts';
import { liveDrawing } from './mount.ts';

/** The promises on a slide: a row that is pressed shows what it says, and is pressed again for all. */
export const mount = liveDrawing<PromisesData, string[]>({
	label: ({ words }) => words.group,
	start: litIn,
	draw: promisesPicture,
	press: ({ promises }, _, id) => (id === '' ? Object.keys(promises) : [id]),
});
