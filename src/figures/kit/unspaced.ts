import { wordsOf } from '../../lib/segment.ts';

/** Scripts that write their words without spaces. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
/** What may not begin a line: closing marks, small kana, the long-vowel sign. */
const clings = /^[\p{Pe}\u3001\u3002\uff0c\u30fc\u30e3\u30e5\u30e7\u30c3]/u;
/** Nor may hiragana, which end a phrase, unless a comma or full stop has ended it before them. */
const [endings, ended] = [/^\p{sc=Hira}/u, /[\u3001\u3002\uff0c]$/u];
/** What may not end a line. */
const opens = /\p{Ps}$/u;
/** In Japanese, words of these letters that follow each other are one compound: a phrase goes on to the hiragana after it. */
const [compound, ends] = [/^[\p{sc=Han}\p{sc=Kana}]/u, /[\p{sc=Han}\p{sc=Kana}ー]$/u];

/** A piece of text cut where a line may end, which in a script with spaces is nowhere, and in one without them before a word that is not written in hiragana; in the language of this tag, or in none. */
export function unspacedParts(text: string, lang = 'und'): string[] {
	if (!unspaced.test(text)) return [text];
	const words = 'Segmenter' in Intl ? Array.from(wordsOf(text, lang), ({ segment }) => segment) : [...text];
	const joined: string[] = [];
	for (const word of words) {
		const last = joined.at(-1);
		const isOne = (before: string): boolean =>
			clings.test(word) ||
			opens.test(before) ||
			(endings.test(word) && !ended.test(before)) ||
			(lang === 'ja' && compound.test(word) && ends.test(before));
		if (last !== undefined && isOne(last)) joined[joined.length - 1] = last + word;
		else joined.push(word);
	}
	return joined;
}
