import { href } from '../../site.ts';

/** The address at which a step is shown. */
export const slide = (step: string): string => href(`/#${step}`);
