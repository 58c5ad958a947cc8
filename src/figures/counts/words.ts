import type { Counted } from './types.ts';

const format = new Intl.NumberFormat('en');

/** A count in digits. */
export const digits = (value: number): string => format.format(value);

/** The number of a count as its heading has it, with its part before it: `316 of 465`. */
export const heading = ({ value, partValue }: Counted): string =>
	partValue === undefined ? digits(value) : `${digits(partValue)} of ${digits(value)}`;

/** What a dot stands for, and a group of them. */
export function key({ per, groups, group, what }: Counted): string {
	const [unit = ''] = what.split(' ');
	const dot = per === 1 ? 'A dot for each of them.' : `One dot is ${digits(per)} ${unit}.`;
	return groups && group ? `${dot} Each group is ${group}.` : dot;
}
