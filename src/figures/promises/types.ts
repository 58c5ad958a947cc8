import type { Pledge } from '../../content/schema.ts';

/** The small JSON of the promises figure, in the order of their dates; `sources` gives a name to each id. */
export interface PromisesData {
	promises: Record<string, Pledge>;
	states: Record<string, { lit: string[] }>;
	sources: Record<string, string>;
}
