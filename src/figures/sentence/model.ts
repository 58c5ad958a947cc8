import { fit, type Layout, type Plan } from '../kit/drawn/fit.ts';
import type { Drawing } from '../kit/drawn/types.ts';
import type { Frame } from '../kit/frame.ts';
import type { SentenceData, View } from './data.ts';
import { answers, readers } from './views/answers.ts';
import { clauses, whole } from './views/clauses.ts';
import { drawings } from './views/drawings.ts';
import { order } from './views/order.ts';
import { unsaid } from './views/unsaid.ts';
import { word } from './views/word.ts';

/** A layout for each of these ways of drawing, the richest first. */
const each = <Way>(ways: readonly Way[], draw: (way: Way) => Layout, gaps: number): Plan[] =>
	ways.map((way) => ({ draw: draw(way), gaps }));

/** Each kind of picture: its largest letters, px, and its layouts, the richest first. */
const kinds: Record<View['view'], (data: SentenceData, view: View) => [most: number, layouts: Plan[]]> = {
	whole: (data, view) => [46, [{ draw: whole(data, view), gaps: 3 }]],
	clauses: (data, view) => [
		38,
		[
			{ draw: clauses(data, view, true), from: 15, gaps: 4 },
			{ draw: clauses(data, view, false), gaps: 4 },
		],
	],
	word: (data, view) => [
		34,
		[
			{ draw: word(data, view, true), gaps: 4 },
			{ draw: word(data, view, false), gaps: 3 },
		],
	],
	unsaid: (data, view) => [26, each([true, false], (rows) => unsaid(data, view, rows), 4)],
	cards: (data, view) => [30, [{ draw: order(data, view), gaps: 4 }]],
	answers: (data, view) => [
		26,
		each(['all', 'marked', 'english', 'brief'] as const, (detail) => answers(data, view, detail), 4),
	],
	drawings: (data, view) => [
		24,
		[
			{ draw: drawings(data, view, 'said'), from: 14, gaps: 7 },
			...each(['content', 'place', 'who'] as const, (detail) => drawings(data, view, detail), 7),
		],
	],
	readers: (data, view) => [
		28,
		[
			{ draw: readers(data, view, 'heading'), gaps: 2 },
			...each(['full', 'short'] as const, (detail) => readers(data, view, detail), 3),
		],
	],
};

/** The picture of a named state; throws if there is no such state. */
export function picture(data: SentenceData, stateId: string, frame: Frame): Drawing {
	const view = data.states[stateId];
	if (!view) throw new Error(`the sentence has no state “${stateId}”`);
	return fit(frame, ...kinds[view.view](data, view));
}
