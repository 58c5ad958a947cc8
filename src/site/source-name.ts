import type { Facts } from '../content/facts.ts';

/** What a source is called in a mark or a row: its publisher, else its title, else its id. */
export const sourceName = ({ sources }: Pick<Facts, 'sources'>, id: string): string =>
	sources[id]?.publisher ?? sources[id]?.title ?? id;

/** The names of sources in a line, each once. */
export const sourceNames = (facts: Pick<Facts, 'sources'>, ids: readonly string[]): string =>
	[...new Set(ids.map((id) => sourceName(facts, id)))].join('; ');
