import type { TourPlace } from './kit/live/tour.ts';
import type { Mount } from './kit/live/types.ts';

const mounts = import.meta.glob<Mount>('./*/live.ts', { import: 'mount' });
const data = import.meta.glob('./*/data.ts', { query: '?made', import: 'default' });

/** Fetches a figure's live part, or a cast's own, and its data at once; rejects when there is no such figure or one did not arrive. */
export async function loadFigure(figure: string, own?: () => Promise<Mount>) {
	const [mount, facts] = [own ?? mounts[`./${figure}/live.ts`], data[`./${figure}/data.ts`]];
	if (!mount || !facts) throw new Error(`there is no figure “${figure}”`);
	const [ready, made] = await Promise.all([mount(), facts()]);
	return { mount: ready, data: made };
}

/** Gives a live figure its tour, in a script of its own that comes once nothing else waits; without it the figure is as it was. */
export function offerTour(figure: string, place: TourPlace): void {
	void import('./tour-loader.ts')
		.then(({ loadTour }) => loadTour(figure, place))
		.catch((error: unknown) => console.info(`The ${figure} has no tour`, error));
}
