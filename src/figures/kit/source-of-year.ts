import type { Facts } from '../../content/facts.ts';
import { sourceName } from '../../site/words.ts';

/** How a source is named in a short list: by its name, and the year if it is known; throws where there is no such source. */
export function sourceOfYear(facts: Pick<Facts, 'sources'>, id: string): string {
	const source = facts.sources[id];
	if (!source) throw new Error(`no source “${id}”`);
	return [sourceName(facts, id), source.date?.slice(0, 4)].filter(Boolean).join(', ');
}

/** The names of all sources of some records by their ids, as the browser is handed them. */
export const sourcesOf = (facts: Facts, ...tables: Record<string, { sources: string[] }>[]): Record<string, string> =>
	Object.fromEntries(
		tables
			.flatMap((table) => Object.values(table).flatMap(({ sources }) => sources))
			.map((id) => [id, sourceOfYear(facts, id)]),
	);
