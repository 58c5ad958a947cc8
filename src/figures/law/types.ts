import type { Gate } from '../../content/schema.ts';

/** The small JSON of the law figure; `sources` gives a name to each id. */
export interface LawData {
	gates: Record<string, Gate>;
	states: Record<string, { lit: string[] }>;
	sources: Record<string, string>;
}
