import { seaOf, type SeaLevel } from '../sea/sea.ts';

/** Fetches the depths of the sea, finest level first; undefined when they can't be had. `pause` lets the page do other things between. */
export async function loadSea(pause: () => Promise<void>): Promise<SeaLevel[] | undefined> {
	try {
		const [near, far] = await Promise.all([import('../sea/sea-near.json'), import('../sea/sea-far.json')]);
		await pause();
		const fine = seaOf([near.default]);
		await pause();
		return [...fine, ...seaOf([far.default])];
	} catch {
		return undefined;
	}
}
