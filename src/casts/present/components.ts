import type { ComponentName } from '../../lib/content/vocabulary.ts';
import Claim from '../embed/story/Claim.astro';
import Plain from '../embed/story/Plain.astro';
import Record from '../embed/story/Record.astro';
import Date from '../read/Date.astro';
import Km from '../read/Km.astro';
import Nothing from '../read/Nothing.astro';
import Num from '../read/Num.astro';
import Own from '../read/Own.astro';
import Quote from '../read/Quote.astro';
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
