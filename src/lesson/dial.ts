/** The one of these lengths of a lesson that a query asks for (`?t=25`), or none. */
export function parseLength(query: string, lengths: readonly string[]): string | undefined {
	const asked = new URLSearchParams(query).get('t') ?? '';
	return lengths.find((length) => length === asked);
}

/** A query with its length set and everything else in it kept. */
export function withLength(query: string, length: string): string {
	const params = new URLSearchParams(query);
	params.set('t', length);
	return `?${params.toString()}`;
}
