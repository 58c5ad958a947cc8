import type { Wording } from '../../content/wording-schema.ts';
import type { Words } from './words.ts';

/** The small JSON of the journey: every wording; `sources` gives a name to each id. */
export interface JourneyData {
	wordings: Record<string, Wording>;
	words: Words;
	states: Record<string, { wordings: string[]; lit?: string[] }>;
	sources: Record<string, string>;
}
