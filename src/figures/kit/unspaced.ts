/** Scripts that write their words without spaces. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
/** What may not begin a line: closing marks, small kana, the long-vowel sign; and so hiragana, which end a phrase. */
const clings = /^[\p{Pe}\p{sc=Hira}\u3001\u3002\uff0c\u30fc\u30e3\u30e5\u30e7\u30c3]/u;
/** What may not end a line. */
const opens = /\p{Ps}$/u;

/** A piece of text cut where a line may end, which in a script with spaces is nowhere, and in one without them before a word that is not written in hiragana; in the language of this tag, or in none. */
export function unspacedParts(text: string, lang = 'und'): string[] {
	if (!unspaced.test(text)) return [text];
	const words =
		'Segmenter' in Intl
			? Array.from(new Intl.Segmenter(lang, { granularity: 'word' }).segment(text), ({ segment }) => segment)
			: [...text];
	const joined: string[] = [];
	for (const word of words) {
		const last = joined.at(-1);
		if (last !== undefined && (clings.test(word) || opens.test(last))) joined[joined.length - 1] = last + word;
		else joined.push(word);
	}
	return joined;
}
