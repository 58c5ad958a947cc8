import { kinds, verdicts } from '../site/words.ts';
import type { Claim } from '../content/schema.ts';

/** What a claim is filtered by. */
export type Filterable = Pick<Claim, 'verdict' | 'speaker' | 'kinds'>;

/** Which claims to show; an empty list of verdicts and an absent speaker or kind let everything pass. */
export interface Filter {
	verdicts: Claim['verdict'][];
	speaker?: Claim['speaker'];
	kind?: Claim['kinds'][number];
}

const keys = <Key extends string>(words: Record<Key, unknown>) => Object.keys(words) as Key[];

/** Reads a filter from a URL's query, for claims by these speakers; values that we do not know are ignored. */
export function parseFilter(search: string, speakers: readonly string[]): Filter {
	const query = new URLSearchParams(search);
	const asked = query.getAll('verdict');
	const speaker = speakers.find((key) => key === query.get('speaker'));
	const kind = keys(kinds).find((key) => key === query.get('kind'));
	return {
		verdicts: keys(verdicts).filter((key) => asked.includes(key)),
		...(speaker && { speaker }),
		...(kind && { kind }),
	};
}

/** The query for a filter, with its question mark; empty when everything passes. */
export function filterQuery({ verdicts: chosen, speaker, kind }: Filter): string {
	const query = new URLSearchParams(chosen.map((verdict) => ['verdict', verdict]));
	if (speaker) query.set('speaker', speaker);
	if (kind) query.set('kind', kind);
	return query.size > 0 ? `?${query.toString()}` : '';
}

/** Whether a claim passes. */
export function passes(filter: Filter, claim: Filterable): boolean {
	if (filter.verdicts.length > 0 && !filter.verdicts.includes(claim.verdict)) return false;
	if (filter.speaker && filter.speaker !== claim.speaker) return false;
	return !filter.kind || claim.kinds.includes(filter.kind);
}

/** The count that is shown and read out after each change. */
export const countWords = (shown: number, all: number): string =>
	shown === all ? `All ${all.toString()} claims` : `${shown.toString()} of ${all.toString()} claims`;
