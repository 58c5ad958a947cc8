import type { Facts } from '../../content/facts.ts';
import type { Frame } from '../kit/frame.ts';
import { stillOf } from '../kit/drawn/still.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';

/** The SVG file of one state of the sentence in one frame. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const state = facts.states.counts[stateId];
	if (!state) throw new Error(`the counts have no state “${stateId}”`);
	const data = figureData(facts);
	return stillOf((page) => picture(data, stateId, page), state, frame);
}
