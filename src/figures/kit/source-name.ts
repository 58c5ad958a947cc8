import type { Facts } from '../../content/facts.ts';

/** How a source is named in a short list: its publisher, or else its title, and the year if it is known. */
export function sourceName(facts: Pick<Facts, 'sources'>, id: string): string {
	const source = facts.sources[id];
	if (!source) throw new Error(`no source “${id}”`);
	return [source.publisher ?? source.title, source.date?.slice(0, 4)].filter(Boolean).join(', ');
}
