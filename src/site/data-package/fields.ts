import type { Cell } from '../../lib/csv.ts';
import { phraseAt } from '../../words/index.ts';

/** One column of a table after Table Schema 2.0. */
export interface Field {
	name: string;
	type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
	description?: string;
	/** What parts the items of a list. */
	delimiter?: string;
	itemType?: 'string' | 'integer' | 'date';
	constraints?: { required?: true; unique?: true };
}

const isDay = (value: Cell): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The type that all values of a column have; a column of nothing holds text. */
function typeOf(values: Cell[]): Field['type'] {
	const all = (is: (value: Cell) => boolean): boolean => values.length > 0 && values.every(is);
	if (all((value) => typeof value === 'boolean')) return 'boolean';
	if (all(Number.isInteger)) return 'integer';
	if (all((value) => typeof value === 'number')) return 'number';
	if (all(Array.isArray)) return 'list';
	return all(isDay) ? 'date' : 'string';
}

/** What each column holds that is called the same in every table; both ends of a line have degrees as any point does. */
const aboutColumn = (name: string): string | undefined =>
	phraseAt(`data.field.${/^(?:from|to)(Lat|Lon)$/.exec(name)?.[1]?.toLowerCase() ?? name}`);

/** Whether a value leaves its cell empty. */
const isMissing = (value: Cell): boolean =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function fieldOf(name: string, column: Cell[]): Field {
	const values = column.filter((value) => !isMissing(value));
	const type = typeOf(values);
	const description = aboutColumn(name);
	const items = values.flatMap((value) => (Array.isArray(value) ? (value as (string | number)[]) : []));
	const itemType = ((all) => (all === 'integer' || all === 'date' ? all : 'string'))(typeOf(items));
	return {
		name,
		type,
		...(description && { description }),
		...(type === 'list' && { delimiter: '; ', itemType }),
		...(values.length === column.length && { constraints: { required: true, ...(name === 'id' && { unique: true }) } }),
	};
}

/** The columns of a table whose rows all have the same ones; their types are those of the values in them. */
export const fieldsOf = (rows: readonly Record<string, Cell>[]): Field[] =>
	Object.keys(rows[0] ?? {}).map((name) =>
		fieldOf(
			name,
			rows.map((row) => row[name]),
		),
	);
