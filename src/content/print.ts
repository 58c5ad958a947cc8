import { dayNumber, wholeWeeks } from '../lib/dates.ts';
import { counted } from '../words/numbers.ts';
import { capital, language, quoted } from '../words/index.ts';
import { dateOfYear, longDate } from '../words/dates.ts';
import { distanceKm } from '../lib/geodesy.ts';
import { isDate } from './fields.ts';
import type { Claim, Distance, StoryEvent } from './schema.ts';
import type { StoryNumber } from './number-schema.ts';

/** What the components print from, such as the facts of the story; a table may lack the records that are faulty. */
export interface Printed {
	distances: Record<string, Distance>;
	claims: Record<string, Claim>;
	events: Record<string, StoryEvent>;
	numbers: Record<string, StoryNumber>;
	/** Every table whose records can be counted, where those of the facts are not read yet. */
	counted?: Record<string, Record<string, unknown>>;
}

type Values = Readonly<Record<string, string | undefined>>;

/** The ISO day, month or year that is named: one that is written out, or the first on record of an event. */
const dateOf = ({ events }: Printed, named: string): string | undefined =>
	isDate(named) ? named : events[named]?.recordDates[0];

/** The value of a number of the story: as it is given, counted in the facts, or the whole days or weeks between two dates. */
export function valueOf(
	from: Printed,
	{ value, count, where, having, between, in: unit }: StoryNumber,
): number | undefined {
	if (value !== undefined) return value;
	if (between) {
		const [start, end] = between.map((named) => dateOf(from, named));
		if (!start || !end) return undefined;
		return unit === 'weeks' ? wholeWeeks(start, end) : dayNumber(end) - dayNumber(start);
	}
	const tables = (from.counted ?? from) as Record<string, Record<string, unknown>>;
	const records = Object.values(tables[count ?? ''] ?? {}) as Record<string, unknown>[];
	const fits = having === undefined ? records : records.filter((record) => record[having] !== undefined);
	return fits.filter((record) => Object.entries(where).every(([field, wanted]) => record[field] === wanted)).length;
}

/** The length of a distance of the story in km, unrounded. */
export const kmOf = ({ from, to }: Distance): number => distanceKm(from, to);

/** Making a format takes long, and there are two: without decimals and with one. */
const formats: Record<string, Intl.NumberFormat> = {};
const formatOf = (digits: string): Intl.NumberFormat =>
	(formats[digits] ??= new Intl.NumberFormat(language.locale, {
		minimumFractionDigits: Number(digits),
		maximumFractionDigits: Number(digits),
	}));

/** Letters of a number: rounded to `digits` decimals or to a whole `round`, in digits or in words. */
export function numeral(value: number, { digits = '0', round = '1', as = 'digits' }: Values): string {
	const rounded = Math.round(value / Number(round)) * Number(round);
	if (as === 'digits') return formatOf(digits).format(round === '1' ? value : rounded);
	const words = counted(rounded);
	return as === 'Words' ? capital(words) : words;
}

/** A count in words, as it stands in a sentence and as it begins one. */
export const numberWord = (count: number): string => numeral(count, { as: 'words' });
export const firstWord = (count: number): string => numeral(count, { as: 'Words' });

/** A number with its unit: `108 kilometres`, `108 km` or, without it, `108`. */
function measured(value: number, values: Values, space: string): string {
	const { unit = 'kilometres' } = values;
	return numeral(value, values) + (unit === 'none' ? '' : space + unit);
}

/** The exact words of a claim, closed with a full stop where the article goes on with a comma. */
export const quotation = (quote: string): string => quoted(quote.replace(/,$/, '.'));

/**
 * What a component without children prints, or nothing when no sound record has the id that it names; `space` stands
 * between a number and its unit.
 */
export function print(from: Printed, name: string, values: Values, space = ' '): string | undefined {
	const id = values['of'] ?? values['id'] ?? '';
	if (name === 'Quote') {
		const quote = from.claims[id]?.quote;
		return quote === undefined ? undefined : quotation(quote);
	}
	if (name === 'Date') {
		const date = dateOf(from, id);
		if (!date) return undefined;
		return values['as'] === 'day' ? dateOfYear(date) : longDate(date);
	}
	if (name === 'Km') {
		const distance = from.distances[id];
		return distance && measured(kmOf(distance), values, space);
	}
	const number = from.numbers[id];
	const value = number && valueOf(from, number);
	if (value === undefined) return undefined;
	return number?.unit ? measured(value, values, space) : numeral(value, values);
}
