import type { SectionText, StepText } from './section.ts';

/** One section as it is told in a lesson: its minutes and the steps that are shown. */
export interface Part {
	section: SectionText;
	minutes: number;
	steps: StepText[];
}

/** What a cut is made from: the sections, and the lengths of the lesson in minutes, in the order of a section's `minutes`. */
export interface Told {
	sections: readonly SectionText[];
	story: { lengths: readonly number[] };
}

/** The story cut for a lesson of `length` minutes: every step in the longest, else the core steps of the sections that have minutes in it. */
export function cut({ sections, story: { lengths } }: Told, length: number): Part[] {
	const whole = length === lengths.at(-1);
	return sections
		.map((section) => ({
			section,
			minutes: section.minutes[lengths.indexOf(length)] ?? 0,
			steps: section.steps.filter(({ core }) => whole || core),
		}))
		.filter(({ minutes }) => whole || minutes > 0);
}

/** The length of these that an address asks for by `?t=`, or the longest, the whole story, where it asks for none of them. */
export function lengthOf(t: string | null, lengths: readonly number[]): number {
	return lengths.find((length) => String(length) === t) ?? lengths.at(-1) ?? 0;
}

/** The letters of the questions on one slide: with more of them beside a picture some slides have no room for all in letters for the last row. */
const mostLetters = 160;

/** Questions in their order in groups of at most `most`, each of what one picture shows, since that stands beside them, and none with more letters than a slide has room for. */
export function besidePictures<Ask extends { question: string; step: Pick<StepText, 'figure' | 'state'> }>(
	asks: readonly Ask[],
	most: number,
): Ask[][] {
	const groups: Ask[][] = [];
	for (const ask of asks) {
		const group = groups.at(-1) ?? [];
		const step = group[0]?.step;
		const letters = [...group, ask].reduce((sum, { question }) => sum + question.length, 0);
		const isOfIt = step?.figure === ask.step.figure && step.state === ask.step.state;
		if (isOfIt && group.length < most && letters <= mostLetters) group.push(ask);
		else groups.push([ask]);
	}
	return groups;
}
