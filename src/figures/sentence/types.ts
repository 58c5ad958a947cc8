import type { Voice } from '../../content/schema.ts';
import type { Words } from './words.ts';
import type { SentenceState } from './figure.ts';
import type { Answer, Clause, DrawnCase, ScenarioCard, Unsaid } from '../../content/wording-schema.ts';

/** What a state of the sentence draws. */
export type View = Pick<SentenceState, 'view' | 'shows' | 'lit' | 'order'>;

/** The small JSON of the sentence: the records that its states draw; `sources` gives a name to each id. */
export interface SentenceData {
	clauses: Record<string, Clause>;
	unsaid: Record<string, Unsaid>;
	cards: Record<string, ScenarioCard>;
	answers: Record<string, Answer>;
	drawings: Record<string, DrawnCase>;
	readers: Record<string, Voice>;
	/** Who said it, where and when. */
	said: string;
	/** The whole of it in our literal English. */
	english: string;
	words: Words;
	states: Record<string, View>;
	sources: Record<string, string>;
}
