import { startTour, type TourPlace } from './kit/live/tour.ts';
import type { Tour } from './kit/tour/types.ts';

const tours = import.meta.glob<Tour>('./*/live.ts', { query: '?tour', import: 'default' });

/** Resolves when the browser has nothing else to do, or soon where it does not tell. */
const idle = (): Promise<unknown> =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2000 });
		else setTimeout(resolve, 200);
	});

/** Fetches and starts the tour of a figure; rejects when it did not arrive. */
export async function loadTour(figure: string, place: TourPlace): Promise<void> {
	await idle();
	const tour = await tours[`./${figure}/live.ts`]?.();
	if (tour) startTour(place, tour);
}
