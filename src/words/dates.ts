import { runsOfDays } from '../lib/dates.ts';
import { language } from './index.ts';

// At build only: a phone takes long to start `Intl`, so that the browser is handed its dates in words.
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
	new Intl.DateTimeFormat(language.locale, { timeZone: 'UTC', ...options });
const long = {
	year: format({ year: 'numeric' }),
	month: format({ year: 'numeric', month: 'long' }),
	day: format({ year: 'numeric', month: 'long', day: 'numeric' }),
};
const ofYear = {
	month: format({ month: 'long' }),
	day: format({ month: 'long', day: 'numeric' }),
};
const short = {
	year: format({ year: 'numeric' }),
	month: format({ month: 'short' }),
	day: format({ month: 'short', day: 'numeric' }),
};

/** How exactly an ISO date is known: to its year, month or day. */
const exactness = (iso: string): 'year' | 'month' | 'day' =>
	iso.length <= 4 ? 'year' : iso.length <= 7 ? 'month' : 'day';

/** An ISO day, month or year in words, as exactly as it is given: `2026-01-27` is "27 January 2026". */
export const longDate = (iso: string): string => long[exactness(iso)].format(new Date(iso));

/** The same date for a label, without its year: "27 Jan", "Dec", and a year alone as itself. */
export const shortDate = (iso: string): string => short[exactness(iso)].format(new Date(iso));

/** An ISO day or month in words without its year: "27 January", "December". */
export const dateOfYear = (iso: string): string => ofYear[iso.length <= 7 ? 'month' : 'day'].format(new Date(iso));

/** Two ISO dates as a range that repeats nothing: "29–30 December 2025", "31 October 2025 – 27 January 2026". */
export function dateRange(from: string, to: string): string {
	const parts = long[exactness(to)].formatRangeToParts(new Date(from), new Date(to));
	// Between two bare numbers stands no space.
	const bare = parts.filter(({ source }) => source !== 'shared').every(({ type }) => type === 'day');
	return parts.map(({ value }) => (bare && /^\s–\s$/.test(value) ? '–' : value.replaceAll('\u2009', ' '))).join('');
}

/** Several ISO dates in words, neighbouring days as a range: "14 November 2025; December 2025; 26 January 2026". */
export const longDates = (dates: readonly string[]): string =>
	runsOfDays(dates)
		.map((run) => dateRange(run[0] ?? '', run.at(-1) ?? ''))
		.join('; ');
