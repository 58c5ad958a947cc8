import type { Pledge } from '../../content/schema.ts';
import type { ActorRole } from '../kit/actor-mark.ts';

/** One who promises or is promised to: its column's name, how it is drawn, and other names that the promises have for it. */
export interface Party {
	name: string;
	actor: ActorRole;
	also: string[];
}

/** The small JSON of the promises figure, in the order of their dates; `sources` gives a name to each id. */
export interface PromisesData {
	promises: Record<string, Pledge>;
	/** From left to right. */
	parties: Party[];
	states: Record<string, { lit: string[] }>;
	sources: Record<string, string>;
}
