import { stringify } from 'csv-stringify/sync';

/** A value of one cell; a list becomes one cell, its items parted by "; ", and nothing becomes an empty cell. */
export type Cell = string | number | boolean | readonly (string | number)[] | null | undefined;

/**
 * Rows as CSV after RFC 4180, UTF-8, with a header line named as the keys of the first row; throws if there is no row.
 * A text that a spreadsheet would run as a formula is kept as text by a leading apostrophe. A byte-order mark comes first,
 * without which spreadsheets take the letters for those of an older code.
 */
export function toCsv(rows: readonly Record<string, Cell>[]): string {
	if (!rows[0]) throw new Error('a table needs at least one row to name its columns');
	return stringify([...rows], {
		bom: true,
		header: true,
		columns: Object.keys(rows[0]),
		record_delimiter: 'windows',
		escape_formulas: true,
		cast: { boolean: String, object: (list) => Object.values(list).join('; ') },
	});
}
