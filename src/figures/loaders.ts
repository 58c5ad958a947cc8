import type { Mount } from './kit/live/types.ts';

/** The live part of a figure and the data it draws. */
export interface Loaded {
	mount: Mount;
	data: unknown;
}

const mounts = import.meta.glob<Mount>('./*/live.ts', { import: 'mount' });
const data: Record<string, () => Promise<{ default: unknown }>> = {
	map: () => import('virtual:figure-data/map'),
	ladder: () => import('virtual:figure-data/ladder'),
	law: () => import('virtual:figure-data/law'),
	promises: () => import('virtual:figure-data/promises'),
	ring: () => import('virtual:figure-data/ring'),
};

/** Fetches a figure's live part, or a cast's own, and its data at once; rejects when there is no such figure or one did not arrive. */
export async function loadFigure(figure: string, own?: () => Promise<Mount>): Promise<Loaded> {
	const [mount, facts] = [own ?? mounts[`./${figure}/live.ts`], data[figure]];
	if (!mount || !facts) throw new Error(`there is no figure “${figure}”`);
	const [ready, { default: made }] = await Promise.all([mount(), facts()]);
	return { mount: ready, data: made };
}
