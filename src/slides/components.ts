import type { ComponentName } from '../content/vocabulary.ts';
import { vocabulary } from '../site/vocabulary/components.ts';
import Plain from '../site/vocabulary/Plain.astro';
import FullStep from './FullStep.astro';

/** The story's components as the full text of a slide: words and marks, no figure. */
export const full: Record<ComponentName, unknown> = { ...vocabulary, Scene: Plain, Step: FullStep };
