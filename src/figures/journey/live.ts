import { mountDrawn } from '../kit/live/drawn.ts';
import { itemsOf } from './tell.ts';
import { picture } from './model.ts';

/** The picture of a state, whose cards tell their words in full and their sources. */
export const mount = mountDrawn(picture, itemsOf, '"words","words-journey"');
