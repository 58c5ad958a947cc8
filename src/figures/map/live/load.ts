import { pause } from '../../kit/live/pause.ts';
import { landOf } from '../land/land.ts';
import { seaOf, type SeaLevel } from '../sea/sea.ts';

/** Reads two levels of detail, each after a pause of its own. */
async function readLevels<Sheet, Level>(read: (sheets: Sheet[]) => Level[], near: Sheet, far: Sheet) {
	await pause();
	const fine = read([near]);
	await pause();
	return [...fine, ...read([far])];
}

/** What a live map is made of. */
export type Parts = Awaited<ReturnType<typeof loadMap>>;

/** Fetches what a live map is made of: its parts and the coast, finest level first. */
export async function loadMap() {
	const [{ camera }, near, far, { drawing }, { tools }] = await Promise.all([
		import('./map.ts'),
		import('../land/coast-near.json'),
		import('../land/coast-far.json'),
		import('./draw.ts'),
		import('./places.ts'),
	]);
	const land = await readLevels(landOf, near.default, far.default);
	await pause();
	return { camera, drawing, tools, land };
}

/** Fetches the depths of the sea, finest level first; undefined when they can't be had. */
async function loadSea(): Promise<SeaLevel[] | undefined> {
	try {
		const [near, far] = await Promise.all([import('../sea/sea-near.json'), import('../sea/sea-far.json')]);
		return await readLevels(seaOf, near.default, far.default);
	} catch {
		return undefined;
	}
}

/** Deepens the sea when its depths have come, unless the signal aborts before; without them the sea stays as it is. */
export async function fathom(deepen: (levels: SeaLevel[]) => void, signal: AbortSignal): Promise<void> {
	const levels = await loadSea();
	if (levels && !signal.aborted) deepen(levels);
}
