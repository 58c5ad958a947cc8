import type { Point } from '../../lib/geodesy.ts';

/** Why a position is not told, in words for the reader. */
export type Reasons = Record<'denied' | 'unknown' | 'late' | 'unable', string>;

/** By the codes of GeolocationPositionError. */
const codes: Record<number, keyof Reasons> = { 1: 'denied', 2: 'unknown', 3: 'late' };

/** Asks the browser for the reader's position; it goes into the page only. Rejects with an Error in words for the reader. */
export async function locate(reasons: Reasons): Promise<Point> {
	// The type says it is always there, but over plain http it is not.
	const geolocation = navigator.geolocation as Geolocation | undefined;
	if (!geolocation) throw new Error(reasons.unable);
	return new Promise((resolve, reject) => {
		geolocation.getCurrentPosition(
			({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
			({ code }) => reject(new Error(reasons[codes[code] ?? 'unknown'])),
			{ timeout: 15_000, maximumAge: 600_000 },
		);
	});
}
