import type { ComponentName } from '../../content/vocabulary.ts';
import { vocabulary } from '../../site/vocabulary/components.ts';
import Scene from './Scene.astro';
import Step from './Step.astro';

/** What each of the story's components is in the embedded story, which is laid flat. */
export const flat: Record<ComponentName, unknown> = { ...vocabulary, Scene, Step };
