import type { Point } from '../../lib/geodesy.ts';

const reasons: Record<number, string> = {
	1: 'Your browser keeps your position to itself. Search for a place instead, or move the ring by hand.',
	2: 'Your device can’t tell where it is. Search for a place instead.',
	3: 'Your device took too long to say where it is. Try again, or search for a place.',
};

/** Asks the browser for the reader's position; it goes into the page only. Rejects with an Error in words for the reader. */
export async function locate(): Promise<Point> {
	// The type says it is always there, but over plain http it is not.
	const geolocation = navigator.geolocation as Geolocation | undefined;
	if (!geolocation) throw new Error('This browser can’t tell a position. Search for a place instead.');
	return new Promise((resolve, reject) => {
		geolocation.getCurrentPosition(
			({ coords }) => {
				resolve({ lat: coords.latitude, lon: coords.longitude });
			},
			({ code }) => {
				reject(new Error(reasons[code] ?? reasons[2]));
			},
			{ timeout: 15_000, maximumAge: 600_000 },
		);
	});
}
