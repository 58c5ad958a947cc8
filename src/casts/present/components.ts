import { flat } from '../embed/story/components.ts';
import FullStep from './FullStep.astro';

/** The story's components as the full text of a slide: words and marks, no figure. */
export const full = { ...flat, Step: FullStep };
