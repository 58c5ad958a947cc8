import type { ComponentName } from '../content/vocabulary.ts';
import Claim from './Claim.astro';
import Date from '../site/vocabulary/Date.astro';
import Km from '../site/vocabulary/Km.astro';
import Nothing from '../site/vocabulary/Nothing.astro';
import Num from '../site/vocabulary/Num.astro';
import Own from '../site/vocabulary/Own.astro';
import Quote from '../site/vocabulary/Quote.astro';
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
