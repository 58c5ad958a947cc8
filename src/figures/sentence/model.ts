import { fit, type Plan } from '../kit/drawn/fit.ts';
import type { Drawing } from '../kit/drawn/types.ts';
import type { Frame } from '../kit/frame.ts';
import type { SentenceData, View } from './data.ts';
import { answers, readers } from './views/answers.ts';
import { clauses, whole } from './views/clauses.ts';
import { drawings } from './views/drawings.ts';
import { order } from './views/order.ts';
import { unsaid } from './views/unsaid.ts';
import { word } from './views/word.ts';

/** A kind of picture: its largest letters, px, and its layouts, the richest first. */
interface Kind {
	most: number;
	layouts: Plan[];
}

const plans: Record<View['view'], (data: SentenceData, view: View) => Kind> = {
	whole: (data, view) => ({ most: 46, layouts: [{ draw: whole(data, view), gaps: 3 }] }),
	clauses: (data, view) => ({
		most: 38,
		layouts: [
			{ draw: clauses(data, view, true), from: 15, gaps: 4 },
			{ draw: clauses(data, view, false), gaps: 4 },
		],
	}),
	word: (data, view) => ({
		most: 34,
		layouts: [
			{ draw: word(data, view, true), gaps: 4 },
			{ draw: word(data, view, false), gaps: 3 },
		],
	}),
	unsaid: (data, view) => ({
		most: 26,
		layouts: [
			{ draw: unsaid(data, view, true), gaps: 4 },
			{ draw: unsaid(data, view, false), gaps: 4 },
		],
	}),
	cards: (data, view) => ({ most: 30, layouts: [{ draw: order(data, view), gaps: 4 }] }),
	answers: (data, view) => ({
		most: 26,
		layouts: [
			{ draw: answers(data, view, 'all'), gaps: 4 },
			{ draw: answers(data, view, 'marked'), gaps: 4 },
			{ draw: answers(data, view, 'english'), gaps: 4 },
			{ draw: answers(data, view, 'brief'), gaps: 4 },
		],
	}),
	drawings: (data, view) => ({
		most: 24,
		layouts: [
			{ draw: drawings(data, view, 'said'), from: 14, gaps: 7 },
			{ draw: drawings(data, view, 'content'), gaps: 7 },
			{ draw: drawings(data, view, 'place'), gaps: 7 },
			{ draw: drawings(data, view, 'who'), gaps: 7 },
		],
	}),
	readers: (data, view) => ({
		most: 28,
		layouts: [
			{ draw: readers(data, view, 'heading'), gaps: 2 },
			{ draw: readers(data, view, 'full'), gaps: 3 },
			{ draw: readers(data, view, 'short'), gaps: 3 },
		],
	}),
};

/** The picture of a named state; throws if there is no such state. */
export function picture(data: SentenceData, stateId: string, frame: Frame): Drawing {
	const view = data.states[stateId];
	if (!view) throw new Error(`the sentence has no state “${stateId}”`);
	const { most, layouts } = plans[view.view](data, view);
	return fit(frame, most, layouts);
}
