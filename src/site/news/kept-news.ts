import { fixesSince, type Fix } from '../../lib/embed-pin.ts';
import { fill } from '../../lib/fill.ts';

/** A correction as the site's data tells it; its date is an ISO day, in words in `day`. */
export interface Correction extends Fix {
	text: string;
	/** Left out by versions before 1.1. */
	day?: string;
}

/** The log of corrections of one version of the site: /data/corrections.json. */
export interface Log {
	version: string;
	corrections: Correction[];
}

/** What was corrected since the version that a page shows, by the fullest of the logs that a device keeps. */
export const newsFor = (version: string, logs: readonly Log[]): Correction[] =>
	logs
		.map(({ corrections }) => fixesSince(version, corrections))
		.reduce((most, next) => (next.length > most.length ? next : most), []);

/** What is said of corrections: of one, of several, the words of the link to them, and what stands in the list. */
export type NewsWords = Record<'one' | 'several' | 'link' | 'item', string>;

/** How many corrections wait, in a sentence; none if there are none. */
export function newsWords(count: number, words: Pick<NewsWords, 'one' | 'several'>): string | undefined {
	if (count === 0) return undefined;
	return count === 1 ? words.one : fill(words.several, { count });
}
