import type { ComponentName } from '../content/vocabulary.ts';
import { vocabulary } from '../site/vocabulary/components.ts';
import Claim from './ClaimMark.astro';
import Record from './RecordMark.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** What each of the story's components is in the book. */
export const book: Record<ComponentName, unknown> = { ...vocabulary, Scene, Step, Claim, Record, Term };
