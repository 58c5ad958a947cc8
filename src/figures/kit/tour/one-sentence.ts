import { sentencesOf } from '../../../lib/segment.ts';
import { language } from '../../../words/index.ts';

/** A sentence without the stop that ends it, which may stand before a closing quotation mark. */
const open = (sentence: string): string => sentence.replace(/[\s–]*\.?([”’]?)\.?$/, '$1');

/** Texts as one sentence: what ended with a full stop goes on after a semicolon, empty ones are left out, and one stop stands at the end. */
export function oneSentence(...texts: (string | undefined)[]): string {
	const told = texts
		.flatMap((text) => sentencesOf(text ?? '', language.locale))
		.map(open)
		.join('; ');
	return /[…?!]$/.test(told) ? told : `${told}.`;
}
