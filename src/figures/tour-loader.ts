import { frameFor } from './kit/frame.ts';
import { addSheet } from './kit/live/sheet.ts';
import css from './kit/live/tour.css?inline';
import { startTour, type TourPlace } from './kit/live/tour.ts';
import type { PackedTour } from './kit/tour/types.ts';

const tours = import.meta.glob<PackedTour>('./*/live.ts', { query: '?tour', import: 'default' });

// Once for all tours of a page; a frame's page has these styles among its own.
addSheet(css);

/** Resolves when the browser has nothing else to do, or soon where it does not tell. */
const idle = (): Promise<unknown> =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2000 });
		else setTimeout(resolve, 200);
	});

/** Fetches and starts the tour of a figure, and lets what it has no room for go by with the page that scrolls; rejects when a script did not arrive. */
export async function loadTour(figure: string, place: TourPlace): Promise<void> {
	await idle();
	if (place.line) (await import('./kit/live/with-page.ts')).startWithPage(place);
	const tour = await tours[`./${figure}/live.ts`]?.();
	const right = (width: number): number => frameFor(width, 0, place.line !== undefined).inset.right;
	if (tour) startTour({ ...place, right }, tour);
}
