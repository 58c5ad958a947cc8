/** How the story is told: whole, in plain words, or in key sentences. */
export type Level = 'full' | 'plain' | 'key';

/** Each level with the path at which it is read. */
export const levels: Readonly<Record<Level, string>> = { full: '/', plain: '/plain/', key: '/key/' };

/** The level that a word names, or none. */
const named = (word: string | null | undefined): Level | undefined =>
	(Object.keys(levels) as Level[]).find((level) => level === word);

/** The level that a word names; the whole story where it names none. */
export const levelOf = (word: string | undefined): Level => named(word) ?? 'full';

/** The level that an address asks for by `?level=`, where it is another than the page has. */
export function askedLevel(query: string, current: Level): Level | undefined {
	const asked = named(new URLSearchParams(query).get('level'));
	return asked === current ? undefined : asked;
}

/** A query that says the level, for pages whose path does not; the whole story needs no word of it. */
export function withLevel(query: string, level: Level): string {
	const params = new URLSearchParams(query);
	params.delete('level');
	if (level !== 'full') params.set('level', level);
	const all = params.toString();
	return all && `?${all}`;
}

/** A query without its level, which the path says; everything else in it is kept. */
export const withoutLevel = (query: string): string => withLevel(query, 'full');
