import { fit, leastOf, type Plan } from '../kit/drawn/fit.ts';
import type { Drawing } from '../kit/drawn/types.ts';
import { wideFrom, type Frame } from '../kit/frame.ts';
import { desks, rows } from './desks.ts';
import { trees } from './tree.ts';
import type { Entry, JourneyData } from './data.ts';
import type { Detail } from './wordings.ts';

/** From so many English wordings on they are compared in rows and not joined by lines. */
const rowsFrom = 4;
const details: Detail[] = [0, 1, 2, 3, 4, 5];

/** The picture of a named state; throws if there is no such state. */
export function picture(data: JourneyData, stateId: string, frame: Frame): Drawing {
	const state = data.states[stateId];
	if (!state) throw new Error(`the journey has no state “${stateId}”`);
	const { wordings, lit } = state;
	const entries = wordings.flatMap((id): Entry[] => (data.wordings[id] ? [[id, data.wordings[id]]] : []));
	const isLit = (id: string) => lit?.includes(id) ?? true;
	const gaps = entries.length;
	if (entries.filter(([, { stage }]) => stage === 'english').length >= rowsFrom)
		return fit(
			frame,
			26,
			[0.28, 0.1].map((air) => ({ draw: desks(entries, data.words, isLit, air), gaps })),
		);
	const plans = details.map((detail): Plan => {
		// On large screens fewer words are better than small ones.
		const from = leastOf(frame) + Math.max(0, (frame.width >= wideFrom ? 6 : 3) - detail);
		return { draw: trees(entries, data.words, isLit, detail), gaps, from };
	});
	// Rows have room for the forms of one language only.
	const last = entries.every(([, { lang }]) => lang === 'ja') ? [{ draw: rows(entries, data.words, isLit), gaps }] : [];
	return fit(frame, 26, [...plans.slice(0, last.length ? 4 : 6), ...last]);
}
