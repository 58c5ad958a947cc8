/**
 * Tells paper which stills were loaded for a wide window, whose cards need a third of them: there that third is cut off (print.css).
 * A picture for paper would come too late, and must not take their place once they are cut. Those that no reader has come to
 * are fetched only now: for these it is the picture for paper that comes.
 */
export function startPrint(): void {
	/** For which windows the wide stills are, while they are for all or for none. */
	const widths = new Map<HTMLSourceElement, string>();
	addEventListener('beforeprint', () => {
		for (const image of document.querySelectorAll<HTMLImageElement>('.still img')) {
			// The first of a still’s sources is that for wide windows (StillPicture.astro).
			const wide = image.parentElement?.querySelector('source');
			const isWide = image.currentSrc.endsWith('-wide.svg');
			if (!wide || (image.currentSrc && !isWide)) continue;
			// Some browsers ask twice before they have printed.
			if (!widths.has(wide)) widths.set(wide, wide.media);
			wide.media = isWide ? 'all' : 'none';
			if (isWide) image.dataset.wide = '';
		}
	});
	addEventListener('afterprint', () => {
		for (const [wide, media] of widths) wide.media = media;
		widths.clear();
		for (const image of document.querySelectorAll<HTMLImageElement>('img[data-wide]')) delete image.dataset.wide;
	});
}
