import type { Facts } from '../content/facts.ts';

/** The names of sources in a line, each once. */
export function sourceNames({ sources }: Pick<Facts, 'sources'>, ids: readonly string[]): string {
	return [...new Set(ids.map((id) => sources[id]?.publisher ?? sources[id]?.title ?? id))].join('; ');
}
