/** As many pixels as every browser gives a canvas (iOS: 16,777,216). */
const mostPixels = 16_000_000;

/**
 * Pixels of a canvas for each CSS pixel: as many as the screen shows, pinched closer included, so that lines and letters stay
 * sharp, and no more than a canvas of this size, CSS pixels, may have.
 */
export function densityFor(width: number, height: number, screen: number, pinch = 1): number {
	const most = Math.sqrt(mostPixels / Math.max(1, width * height));
	return Math.min(screen * Math.max(1, pinch), most);
}

/** Tells when the screen's density or the reader's pinch has changed: after a zoom, on another screen; until the signal aborts. */
export function onDensity(changed: () => void, signal: AbortSignal): void {
	const watch = (): void => {
		// A query holds for one density: at the next it has to be asked anew.
		const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
		const next = (): void => {
			if (signal.aborted) return;
			watch();
			changed();
		};
		query.addEventListener('change', next, { once: true, signal });
	};
	watch();
	let resting = 0;
	const pinched = (): void => {
		clearTimeout(resting);
		resting = window.setTimeout(changed, 200);
	};
	visualViewport?.addEventListener('resize', pinched, { signal });
	signal.addEventListener('abort', () => clearTimeout(resting));
}

/** The screen's density and how far the reader has pinched closer. */
export const density = (width: number, height: number): number =>
	densityFor(width, height, devicePixelRatio, visualViewport?.scale);
