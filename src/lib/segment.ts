/** The segmenters made so far, as making one takes long. */
const made: Record<string, Intl.Segmenter> = {};
const segmenterOf = (locale: string, granularity: 'word' | 'sentence'): Intl.Segmenter =>
	(made[`${locale} ${granularity}`] ??= new Intl.Segmenter(locale, { granularity }));

/** The words of a text in a language and what stands between them, in order. */
export const wordsOf = (text: string, locale: string): Iterable<Intl.SegmentData> =>
	segmenterOf(locale, 'word').segment(text);

/** Scripts that write their words without spaces. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The number of words of a text: what stands between spaces, and in scripts without spaces the words of the language. */
export function countWords(text: string, locale: string): number {
	let count = 0;
	let within = false;
	for (const { segment, isWordLike } of wordsOf(text, locale)) {
		if (/^\s+$/.test(segment)) within = false;
		if (!isWordLike || (within && !unspaced.test(segment))) continue;
		count += 1;
		within = true;
	}
	return count;
}

/** The sentences of a text in a language, without the space around them. */
export const sentencesOf = (text: string, locale: string): string[] =>
	[...segmenterOf(locale, 'sentence').segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
