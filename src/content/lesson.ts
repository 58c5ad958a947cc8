import type { SectionText, StepText } from './section.ts';

/** The lengths of a lesson, in minutes, in the order of a section's `minutes`. */
export const LENGTHS = [10, 25, 45, 90] as const;
export type Length = (typeof LENGTHS)[number];

/** One section as it is told in a lesson: its minutes and the steps that are shown. */
export interface Part {
	section: SectionText;
	minutes: number;
	steps: StepText[];
}

/** The story cut for a lesson: every step at 90 minutes, else the core steps of the sections that have minutes in it. */
export function cut(sections: readonly SectionText[], length: Length): Part[] {
	const whole = length === 90;
	return sections
		.map((section) => ({
			section,
			minutes: section.minutes[LENGTHS.indexOf(length)] ?? 0,
			steps: section.steps.filter(({ core }) => whole || core),
		}))
		.filter(({ minutes }) => whole || minutes > 0);
}

/** The length that an address asks for by `?t=`, or the whole story where it asks for none that is known. */
export function lengthOf(t: string | null): Length {
	return LENGTHS.find((length) => String(length) === t) ?? 90;
}
