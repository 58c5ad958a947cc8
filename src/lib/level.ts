/** How the story is told: whole, in plain words, or in key sentences. */
export type Level = 'full' | 'plain' | 'key';

/** Each level with the path at which it is read. */
export const levels: Record<Level, { path: string }> = {
	full: { path: '/' },
	plain: { path: '/plain/' },
	key: { path: '/key/' },
};

/** The path under the base of another level that an address asks for by `?level=`, or none. */
export function askedPath(query: string, current: Level): string | undefined {
	const asked = new URLSearchParams(query).get('level');
	const level = (Object.keys(levels) as Level[]).find((one) => one === asked);
	return level && level !== current ? levels[level].path : undefined;
}

/** A query without its level, which the path says; everything else in it is kept. */
export function withoutLevel(query: string): string {
	const params = new URLSearchParams(query);
	params.delete('level');
	const rest = params.toString();
	return rest && `?${rest}`;
}

/** A query that says the level, for pages whose path does not; the whole story needs no word of it. */
export function withLevel(query: string, level: Level): string {
	const params = new URLSearchParams(withoutLevel(query));
	if (level !== 'full') params.set('level', level);
	const all = params.toString();
	return all && `?${all}`;
}

/** The level that a word names; the whole story where it names none. */
export const levelOf = (word: string | undefined): Level =>
	(Object.keys(levels) as Level[]).find((level) => level === word) ?? 'full';
