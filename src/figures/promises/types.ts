import type { Pledge } from '../../content/schema.ts';
import type { ActorRole } from '../kit/actor-mark.ts';
import type { PhrasesIn } from '../../words/index.ts';

/** One who promises or is promised to: its column's name, how it is drawn, and other names that the promises have for it. */
export interface Party {
	name: string;
	actor: ActorRole;
	also: string[];
}

/** A promise with what is said of it: “Tokyo to Manila”, and “Treaty, 30 August 1951”. */
export interface Told extends Pledge {
	sides: string;
	kind: string;
}

/** The small JSON of the promises figure, in the order of their dates; `sources` gives a name to each id. */
export interface PromisesData {
	promises: Record<string, Told>;
	/** From left to right. */
	parties: Party[];
	states: Record<string, { lit: string[] }>;
	sources: Record<string, string>;
	/** The words that its drawings and its live part print. */
	words: PhrasesIn<`promises.${'words' | 'card' | 'live' | 'key'}`>;
}
