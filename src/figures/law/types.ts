import type { Gate } from '../../content/schema.ts';
import type { PhrasesIn } from '../../words/index.ts';

/** A gate as the figure draws it; which claims it bears on, the evidence says. */
export type LawGate = Omit<Gate, 'claims'> & { claims?: undefined };

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
	/** The words that its drawings and its live part print. */
	words: PhrasesIn<'law.gate' | 'law.drawing' | 'law.walk'>;
}
