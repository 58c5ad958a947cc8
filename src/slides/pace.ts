import { fill } from '../lib/fill.ts';

/** The time of a lesson: when the running clock was last settled (ms since 1970, none when it stands), and what each section took, ms. */
export interface Timer {
	since: number | null;
	spent: Record<string, number>;
}

/** A timer that has not been started. */
export const fresh = (): Timer => ({ since: null, spent: {} });

/** The same timer with the time since it was last settled put down to a section. */
export function settle({ since, spent }: Timer, section: string, now: number): Timer {
	if (since === null) return { since, spent };
	return { since: now, spent: { ...spent, [section]: (spent[section] ?? 0) + now - since } };
}

/** Starts a standing timer, or stops a running one. */
export function toggle(timer: Timer, section: string, now: number): Timer {
	return timer.since === null ? { ...timer, since: now } : { ...settle(timer, section, now), since: null };
}

/** All the time that a timer has run, ms. */
export const elapsed = ({ since, spent }: Timer, now: number): number =>
	Object.values(spent).reduce((sum, ms) => sum + ms, 0) + (since === null ? 0 : now - since);

/** Milliseconds as minutes and seconds: 75,000 is "1:15". */
export const clockWords = (ms: number): string =>
	`${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

/** What is said of time that is left, of a little lost, and of more. */
export type PaceWords = Record<'left' | 'little' | 'late', string>;

/** The pace, as a colour and in words, when a section that is planned to end at `end` minutes is being shown after `ms` of the lesson. */
export function pace(ms: number, end: number, words: PaceWords) {
	const late = ms / 60_000 - end;
	const level = late <= 0 ? 'green' : late <= 2 ? 'amber' : 'red';
	const said = { green: words.left, amber: words.little, red: words.late }[level];
	return { level, words: fill(said, { minutes: Math.ceil(Math.abs(late)) }) } as const;
}
