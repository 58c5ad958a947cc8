/** One stop of a tour: what is drawn, in a few words and in one sentence. */
export interface Stop {
	/** The same from state to state for the same thing. */
	id: string;
	name: string;
	says: string;
	/** Where it is drawn: a CSS selector within the live figure. */
	at?: string;
}

/** What a figure's `stops.ts` gives: how its stops are ordered, in words, and the stops of each state in that order. */
export interface Stops {
	order: string;
	states: Record<string, Stop[]>;
	/** Its own controls say themselves what they change. */
	tells?: boolean;
}

/** The words in which it is said how one state differs from another. */
export type ChangeWords = Record<'since' | 'added' | 'gone' | 'other' | 'more', string>;

/** A figure's tour, with its name for those who hear it. */
export interface Tour extends Omit<Stops, 'order'> {
	name: string;
	words: ChangeWords;
}

/** A tour as it travels to the browser: every stop once, whichever states have it. */
export interface PackedTour extends Omit<Tour, 'states'> {
	/** Where the stops are drawn, with `{id}` in place of theirs; none where they say it themselves. */
	at?: string;
	stops: [id: string, name: string, says: string, at?: string][];
	/** The stops of each state, by their places among all. */
	states: Record<string, number[]>;
}
