import type { Gate } from '../../content/schema.ts';

/** A gate as the figure draws it; which claims it bears on, the evidence says. */
export type LawGate = Omit<Gate, 'claims'> & { claims?: undefined };

/** The words of the figure’s own that its drawings and its live part print. */
export type LawWord =
	| ('allows' | 'allowsNot' | 'basis' | 'quote' | 'sources' | 'yes' | 'no' | 'note')
	| ('path' | 'back' | 'backTo' | 'again' | 'more');

/** The small JSON of the law figure; `sources` gives a name to each id. */
export interface LawData {
	gates: Record<string, LawGate>;
	states: Record<string, { lit: string[] }>;
	sources: Record<string, string>;
	/** The gate where the path begins, and the one that stays shut, where each answer “no” ends. */
	start: string;
	shut: string;
	/** Column and row of each gate in the whole diagram, from its upper left. */
	grid: Record<string, [column: number, row: number]>;
	words: Record<LawWord, string>;
}
