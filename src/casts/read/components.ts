import type { ComponentName } from '../../lib/content/vocabulary.ts';
import Claim from './Claim.astro';
import Date from './Date.astro';
import Km from './Km.astro';
import Nothing from './Nothing.astro';
import Num from './Num.astro';
import Own from './Own.astro';
import Quote from './Quote.astro';
import Record from './Record.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** What each of the story's components is for a reader; handed to `<Content components={read} />`. */
export const read: Record<ComponentName, unknown> = {
	Scene,
	Step,
	Claim,
	Record,
	Term,
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
