import { href } from '../site/href.ts';

/** The place of a step in the story. */
export const stepLink = (id: string): string => href(`/#${id}`);

/** The slide of a step in the deck that is cut to a length in minutes. */
export const slideLink = (id: string, length: string): string => href(`/present/?t=${length}#${id}`);
