import { fill } from '../../lib/fill.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Item } from '../kit/drawn/types.ts';
import type { Counted, CountsData, Words } from './data.ts';

const format = new Intl.NumberFormat('en');

/** A count in digits. */
export const digits = (value: number): string => format.format(value);

/** The number of a count as its heading has it, with its part before it: `316 of 465`. */
export const heading = ({ value, partValue }: Counted, words: Words): string =>
	partValue === undefined ? digits(value) : fill(words.heading, { part: digits(partValue), value: digits(value) });

/** What a dot stands for, and a group of them. */
export function key({ per, groups, group, what }: Counted, words: Words): string {
	const [unit = ''] = what.split(' ');
	const dot = per === 1 ? words.each : fill(words.dot, { number: digits(per), unit });
	return groups && group ? `${dot} ${fill(words.group, { group })}` : dot;
}

/** What every count tells, by its id. */
export const itemsOf = ({ counts, words }: CountsData): Record<string, Item> =>
	mapValues(counts, (count) => ({
		name: `${heading(count, words)} ${count.what}, ${count.when}`,
		said: [{ text: key(count, words) }, { text: count.note }, { text: count.by, soft: true }],
		sources: count.sources,
	}));
