import type { Wording } from '../../content/wording-schema.ts';
import type { Mark } from '../kit/drawn/block.ts';

/** How surely a verb lets the alliance fall: “will” is full, “would” outlined, “could” dashed. */
export const strength = (verb: string): Mark['as'] => {
	const lower = verb.toLowerCase();
	if (lower.includes('will')) return 'full';
	return lower.includes('could') ? 'dash' : 'outline';
};

/** The marks of a wording: on the attack a band; on the running home in Japanese, where its form is the choice, a box; in English on the verb. */
export function marksOf({ lang, attack, home, verb }: Wording): Mark[] {
	if (lang === 'en') return verb ? [{ text: verb, as: strength(verb) }] : [];
	return [
		...(attack ? [{ text: attack, as: 'band' as const }] : []),
		...(home ? [{ text: home, as: 'outline' as const }] : []),
	];
}

/** The marks of the strengths that a note names in quotation marks. */
export const noteMarks = (note: string): Mark[] =>
	[...note.matchAll(/“((?:could|would|will)[^”]*)”/gi)].map(([text, verb = '']) => ({ text, as: strength(verb) }));
