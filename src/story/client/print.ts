/**
 * Tells paper which stills were loaded for a wide window, whose cards need a third of them: there that third is cut off (print.css).
 * A picture for paper would come too late, and must not take their place once they are cut.
 */
export function startPrint(): void {
	addEventListener('beforeprint', () => {
		for (const image of document.querySelectorAll<HTMLImageElement>('.still img')) {
			const forPaper = image.parentElement?.querySelector<HTMLSourceElement>('[media=print]');
			if (!forPaper || !image.currentSrc.endsWith('-wide.svg')) continue;
			forPaper.media = 'none';
			image.dataset.wide = '';
		}
	});
	addEventListener('afterprint', () => {
		for (const image of document.querySelectorAll<HTMLImageElement>('img[data-wide]')) {
			const forPaper = image.parentElement?.querySelector<HTMLSourceElement>('[media=none]');
			if (forPaper) forPaper.media = 'print';
			delete image.dataset.wide;
		}
	});
}
