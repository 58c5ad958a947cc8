import type { ComponentName } from '../content/vocabulary.ts';
import Claim from '../site/vocabulary/Claim.astro';
import Plain from '../site/vocabulary/Plain.astro';
import Record from '../site/vocabulary/Record.astro';
import Date from '../site/vocabulary/Date.astro';
import Km from '../site/vocabulary/Km.astro';
import Nothing from '../site/vocabulary/Nothing.astro';
import Num from '../site/vocabulary/Num.astro';
import Own from '../site/vocabulary/Own.astro';
import Quote from '../site/vocabulary/Quote.astro';
import FullStep from './FullStep.astro';

/** The story's components as the full text of a slide: words and marks, no figure. */
export const full: Record<ComponentName, unknown> = {
	Scene: Plain,
	Step: FullStep,
	Claim,
	Record,
	Term: Plain,
	Km,
	Num,
	Date,
	Quote,
	Own,
	Key: Nothing,
	Say: Nothing,
	Plain: Nothing,
	Ask: Nothing,
};
