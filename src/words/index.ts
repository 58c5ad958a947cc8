import { fill } from '../lib/fill.ts';
import { en } from './en.ts';
import { pseudo } from './pseudo.ts';

/** The name of one phrase of the interface: its product, its place, and what it says. */
export type Key = keyof typeof en;
/** Every phrase of an edition. */
type Edition = Readonly<Record<Key, string>>;
/** The names of the places in a phrase: `a` and `b` of "{a} of {b}". */
type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;
/** The names of the places in the phrase of a key. */
type PlacesOf<K extends Key> = Places<(typeof en)[K]>;
type Values<K extends Key> = [PlacesOf<K>] extends [never] ? [] : [Readonly<Record<PlacesOf<K>, string | number>>];

/**
 * Which language an edition is in: the tag that its pages carry, the one by which dates and numbers are written, its
 * quotation marks, and how many words of it are read in a minute.
 */
interface Language {
	tag: string;
	locale: string;
	quotes: readonly [open: string, close: string];
	wordsAMinute: number;
}

// Silent reading of non-fiction in English: 238 words a minute in Brysbaert's review of 190 studies (2019), rounded down.
const english = { quotes: ['“', '”'], wordsAMinute: 230 } as const;

const editions: Record<string, () => Language & { words: Edition }> = {
	en: () => ({ ...english, tag: 'en', locale: 'en-GB', words: en }),
	// Spanish dates, as they are long and none of ours.
	pseudo: () => ({ ...english, tag: 'en-XA', locale: 'es', words: pseudo(en) }),
};

/** The edition that is built: `EDITION`, English where none is asked for. */
const asked = process.env['EDITION'] ?? 'en';
const found = editions[asked]?.();
if (!found) throw new Error(`there is no edition “${asked}”, only ${Object.keys(editions).join(', ')}`);

const edition: Edition = found.words;
/** The language of the edition that is built. */
export const language: Language = found;

/** One phrase as the edition has it, its places filled. */
export const phrase = <K extends Key>(key: K, ...values: Values<K>): string => {
	const [given] = values;
	return given ? fill(edition[key], given) : edition[key];
};

/** Words between the quotation marks of the edition. */
export const quoted = (words: string): string => language.quotes.join(words);

/** Words as they begin a sentence. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(language.locale) + words.slice(1);

type LastName<K extends string> = K extends `${string}.${infer Rest}` ? LastName<Rest> : K;
type PlaceOf<K extends string> = K extends `${infer First}.${infer Rest}`
	? Rest extends `${string}.${string}`
		? `${First}.${PlaceOf<Rest>}`
		: First
	: never;
// Tables, so that the compiler goes through all keys once and not again for each call.
/** The last name of each key: `treaty` of `map.key.treaty`. */
type LastNames = { [K in Key]: LastName<K> };
/** The last names of the keys right below each place: `treaty` and others of `map.key`. */
type NamesIn = { [K in Key as PlaceOf<K>]: LastName<K> };

const byLastName = <Name extends string>(keys: readonly Key[]): Record<Name, string> =>
	Object.fromEntries(keys.map((key) => [key.slice(key.lastIndexOf('.') + 1), edition[key]])) as Record<Name, string>;

/** Phrases by their last name, their places left for the browser to fill: what a page hands to its script. */
export const phrases = <K extends Key>(...keys: K[]): Record<LastNames[K], string> => byLastName<LastNames[K]>(keys);

/** Phrases of whole places by their last name. */
export type PhrasesIn<Place extends keyof NamesIn> = Record<NamesIn[Place], string>;

/** All phrases right below these places, such as `map.key`, as `phrases` gives them. */
export const phrasesIn = <Place extends keyof NamesIn>(...places: Place[]): PhrasesIn<Place> => {
	const own = (Object.keys(edition) as Key[]).filter((key) =>
		places.some((place) => key.startsWith(`${place}.`) && !key.includes('.', place.length + 1)),
	);
	return byLastName<NamesIn[Place]>(own);
};

/** The same as text for the attribute `data-words`, which the browser reads with `handedWords`. */
export const handed = (...keys: Key[]): string => JSON.stringify(phrases(...keys));

/** All phrases right below these places, handed likewise. */
export const handedBelow = (...places: (keyof NamesIn)[]): string => JSON.stringify(phrasesIn(...places));

/** The phrase of a name that is put together, or nothing where there is none; its places are left to be filled. */
export const phraseAt = (name: string): string | undefined => (edition as Readonly<Record<string, string>>)[name];
