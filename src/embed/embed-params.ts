const themes = ['auto', 'light', 'dark'] as const;

/** What an address asks of an embedded page, by its query; every value that is not known means the first of its kind. */
export function embedParams(search: string) {
	// A query of this length is nobody's; reading it would only cost time.
	const query = new URLSearchParams(search.slice(0, 2048));
	return {
		theme: themes.find((theme) => theme === query.get('theme')) ?? 'auto',
		/** The state to start with, if it is a word; only the figure's page knows which there are. */
		state: /^[\w-]{1,40}$/.exec(query.get('state') ?? '')?.[0],
		/** Buttons that lead through the figure's steps. */
		steps: query.get('steps') === '1',
		headline: query.get('headline') !== '0',
		/** Whether anything may move. */
		motion: query.get('motion') !== '0',
		/** The story's version that the frame is pinned to, as it was written. */
		version: query.get('v') ?? undefined,
		/** The host's own ground shows through. */
		transparent: query.get('bg') === 'transparent',
	};
}
