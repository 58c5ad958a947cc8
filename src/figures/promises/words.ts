import type { PromisesData, Told } from './data.ts';

type Words = PromisesData['words'];

/** Mutual defence or not, in words. */
export const defence = ({ mutualDefence }: Told, { mutual, notMutual }: Words): string =>
	mutualDefence ? mutual : notMutual;

/** Kind and date of a promise, and whether it is one of mutual defence, in one line. */
export const meta = (promise: Told, words: Words): string => `${promise.kind}: ${defence(promise, words)}`;

/** A promise in one line for those who hear it: its year and name, who promised to whom, and whether it is one of mutual defence. */
export const spokenName = (promise: Told, words: Words): string =>
	`${promise.year} ${promise.label}: ${promise.sides}; ${defence(promise, words)}`;

/** Whose words the trigger is in: those of the instrument stand in quotation marks. */
export const triggerLabel = ({ trigger }: Told, { ofInstrument, inOurWords }: Words): string =>
	/^[\p{Pi}„「『]/u.test(trigger) ? ofInstrument : inOurWords;
