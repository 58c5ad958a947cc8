import { fill } from './fill.ts';

/** A correction as an embedded page knows it: the version that brought it, and its date in words. */
export interface Fix {
	version: string;
	date: string;
}

/** What is said of a pin: to the version of now, to an older one, and whether it was corrected since. */
export type PinWords = Record<'now' | 'older' | 'corrected' | 'same', string>;

/** Below zero when version `a` came before `b`; a version is three whole numbers with dots. */
export function byVersion(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	const differing = left.findIndex((part, i) => part !== right[i]);
	return (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** The corrections that came with a later version than this. */
export const fixesSince = <T extends Fix>(version: string, fixes: readonly T[]): T[] =>
	fixes.filter((fix) => byVersion(fix.version, version) > 0);

/** The words for a frame whose address asks for a version, and whether the story was corrected since; none for what is no version, or one that is yet to come. */
export function pinOf(asked: string | undefined, version: string, fixes: readonly Fix[], words: PinWords) {
	if (!asked || !/^\d{1,4}(\.\d{1,4}){2}$/.test(asked) || byVersion(asked, version) > 0) return undefined;
	const since = fixesSince(asked, fixes);
	const corrected = since.length > 0;
	if (byVersion(asked, version) === 0) return { words: fill(words.now, { asked }), corrected };
	const last = since.at(-1)?.date;
	const news = last ? fill(words.corrected, { last }) : words.same;
	return { words: `${fill(words.older, { asked, version })} ${news}`, corrected };
}
