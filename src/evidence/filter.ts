import { fill } from '../lib/fill.ts';
import type { Claim } from '../content/schema.ts';

/** What a claim is filtered by. */
export type Filterable = Pick<Claim, 'verdict' | 'speaker' | 'kinds'>;

/** Which claims to show; an empty list of verdicts and an absent speaker or kind let everything pass. */
export interface Filter {
	verdicts: Claim['verdict'][];
	speaker?: Claim['speaker'];
	kind?: Claim['kinds'][number];
}

/** What the controls offer, in the order of the page. */
export type Offered = Record<'verdicts' | 'speakers' | 'kinds', readonly string[]>;

/** Reads a filter from a URL's query; values that the controls do not offer are ignored. */
export function parseFilter(search: string, { verdicts, speakers, kinds }: Offered): Filter {
	const query = new URLSearchParams(search);
	const asked = query.getAll('verdict');
	const speaker = speakers.find((key) => key === query.get('speaker'));
	const kind = kinds.find((key) => key === query.get('kind')) as Filter['kind'];
	return {
		verdicts: verdicts.filter((key) => asked.includes(key)) as Filter['verdicts'],
		...(speaker && { speaker }),
		...(kind && { kind }),
	};
}

/** The query for a filter, with its question mark; empty when everything passes. */
export function filterQuery({ verdicts: chosen, speaker, kind }: Filter): string {
	const query = new URLSearchParams(chosen.map((verdict) => ['verdict', verdict]));
	if (speaker) query.set('speaker', speaker);
	if (kind) query.set('kind', kind);
	const text = query.toString();
	return text && `?${text}`;
}

/** Whether a claim passes. */
export function passes(filter: Filter, claim: Filterable): boolean {
	if (filter.verdicts.length > 0 && !filter.verdicts.includes(claim.verdict)) return false;
	if (filter.speaker && filter.speaker !== claim.speaker) return false;
	return !filter.kind || claim.kinds.includes(filter.kind);
}

/** The count that is shown and read out after each change. */
export const countWords = (shown: number, all: number, words: Record<'all' | 'some', string>): string =>
	fill(shown === all ? words.all : words.some, { shown, all });
