import { mapValues } from '../../lib/map-values.ts';
import { longDate } from '../../words/dates.ts';

/** Records in the order of a table, their ISO dates in words, as the browser is handed them. */
export const dated = <T extends { date: string }>(table: Record<string, T>): Record<string, T> =>
	mapValues(table, (one) => ({ ...one, date: longDate(one.date) }));
