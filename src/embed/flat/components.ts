import type { ComponentName } from '../../content/vocabulary.ts';
import Date from '../../site/vocabulary/Date.astro';
import Km from '../../site/vocabulary/Km.astro';
import Nothing from '../../site/vocabulary/Nothing.astro';
import Num from '../../site/vocabulary/Num.astro';
import Own from '../../site/vocabulary/Own.astro';
import Quote from '../../site/vocabulary/Quote.astro';
import Claim from '../../site/vocabulary/Claim.astro';
import Plain from '../../site/vocabulary/Plain.astro';
import Record from '../../site/vocabulary/Record.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';

/** What each of the story's components is in the embedded story, which is laid flat. */
export const flat: Record<ComponentName, unknown> = {
	Scene,
	Step,
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
