import { drawnStill } from '../kit/drawn/still.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';

/** One state of the counts as an SVG file. */
export const still = drawnStill('counts', figureData, picture);
