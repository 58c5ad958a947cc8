import type { ComponentName } from '../../content/vocabulary.ts';
import Claim from './Claim.astro';
import Date from './Date.astro';
import Km from './Km.astro';
import Nothing from './Nothing.astro';
import Num from './Num.astro';
import Plain from './Plain.astro';
import Quote from './Quote.astro';
import Record from './Record.astro';

/** What the story's components are wherever it is read, but for scenes and steps; a product has its own of what it shows otherwise. */
export const vocabulary: Record<Exclude<ComponentName, 'Scene' | 'Step'>, unknown> = {
	Claim,
	Record,
	Term: Plain,
	Km,
	Num,
	Date,
	Quote,
	Own: Plain,
	Key: Nothing,
	Say: Nothing,
	Plain: Nothing,
	Ask: Nothing,
};
