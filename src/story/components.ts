import type { ComponentName } from '../content/vocabulary.ts';
import { vocabulary } from '../site/vocabulary/components.ts';
import Claim from './Claim.astro';
import Record from './Record.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** What each of the story's components is for a reader; handed to `<Content components={read} />`. */
export const read: Record<ComponentName, unknown> = { ...vocabulary, Scene, Step, Claim, Record, Term };
