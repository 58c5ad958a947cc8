import type { ComponentName } from '../../../lib/content/vocabulary.ts';
import Date from '../../read/Date.astro';
import Km from '../../read/Km.astro';
import Nothing from '../../read/Nothing.astro';
import Num from '../../read/Num.astro';
import Own from '../../read/Own.astro';
import Quote from '../../read/Quote.astro';
import Claim from './Claim.astro';
import Plain from './Plain.astro';
import Record from './Record.astro';
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
