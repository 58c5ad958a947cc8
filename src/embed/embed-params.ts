/** What an address may ask of an embedded page; every value that is not known means the first of its kind. */
interface EmbedParams {
	theme: 'auto' | 'light' | 'dark';
	/** The state to start with, if it is a word; only the figure's page knows which there are. */
	state: string | undefined;
	/** Buttons that lead through the figure's steps. */
	steps: boolean;
	headline: boolean;
	/** Whether anything may move. */
	motion: boolean;
	/** The story's version that the frame is pinned to, as it was written. */
	version: string | undefined;
	/** The host's own ground shows through. */
	transparent: boolean;
}

const themes = ['auto', 'light', 'dark'] as const;

/** Reads the query of an embedded page's address; unknown or hostile values fall back without a word. */
export function embedParams(search: string): EmbedParams {
	// A query of this length is nobody's; reading it would only cost time.
	const query = new URLSearchParams(search.slice(0, 2048));
	const one = <T extends string>(name: string, known: readonly T[]): T | undefined =>
		known.find((value) => value === query.get(name));
	return {
		theme: one('theme', themes) ?? 'auto',
		state: /^[\w-]{1,40}$/.exec(query.get('state') ?? '')?.[0],
		steps: query.get('steps') === '1',
		headline: query.get('headline') !== '0',
		motion: query.get('motion') !== '0',
		version: query.get('v') ?? undefined,
		transparent: query.get('bg') === 'transparent',
	};
}
