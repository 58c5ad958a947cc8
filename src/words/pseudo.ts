import { mapValues } from '../lib/map-values.ts';

/** Accents that our fonts have; they hold no other letters than this story needs. */
const accented: Record<string, string> = {
	...{ a: 'ā', c: 'ç', e: 'ē', i: 'ī', n: 'ñ', o: 'ō', u: 'ū' },
	...{ A: 'Ā', E: 'Ē', I: 'Ī', O: 'Ō', U: 'Ū' },
};

/** The text in which the pseudo-language is Japanese, to see that runs of it are set as such. */
const japanese: Record<string, string> = { 'story.cover.readIt': '読み方' };

/** A text as a longer language would have it: its letters accented, and two fifths more of them; its places are kept. */
const longer = (text: string): string => {
	const words = text
		.split(/(\{\w+\})/)
		.map((part, index) => (index % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => accented[letter] ?? letter)))
		.join('');
	const letters = text.replace(/\{\w+\}/g, '').length;
	return words + ' lōrem'.repeat(Math.ceil((letters * 0.4) / 6)).slice(0, Math.max(1, Math.ceil(letters * 0.4)));
};

/** A language that nobody speaks, made of the English: what stays English, is cut or overlaps shows with it. */
export const pseudo = <K extends string>(english: Readonly<Record<K, string>>): Record<K, string> =>
	mapValues(english, (text, key) => japanese[key] ?? longer(text));
