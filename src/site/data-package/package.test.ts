import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { loadFacts } from '../../content/facts.ts';
import { figureOf, figuresIn, figureTables } from '../../figures/index.ts';
import { toCsv, type Cell } from '../../lib/csv.ts';
import { claimRows, eventRows } from '../data.ts';
import { fieldsOf, type Field } from './fields.ts';
import { dataPackage } from './package.ts';

vi.stubEnv('SITE', 'https://a.example');
const facts = loadFacts();
const rowsOf: Record<string, Record<string, Cell>[]> = {
	'claims.csv': claimRows(facts),
	'events.csv': eventRows(facts),
	...Object.fromEntries(figuresIn(facts).map((figure) => [`figures/${figure}.csv`, figureOf(figure).rows(facts)])),
};
const made = JSON.parse(JSON.stringify(dataPackage(facts, figureTables(facts)))) as unknown;

/** What Data Package 2.0 and Table Schema 2.0 ask of the properties that are used here. */
const name = z.string().regex(/^[a-z0-9._/-]+$/);
const licence = z.looseObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: z.url().optional() });
const field = z.strictObject({
	name: z.string().min(1),
	type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'list']),
	description: z.string().optional(),
	delimiter: z.string().optional(),
	itemType: z.enum(['string', 'integer', 'date']).optional(),
	constraints: z.strictObject({ required: z.boolean().optional(), unique: z.boolean().optional() }).optional(),
});
const resource = z.looseObject({
	name,
	path: z.string().regex(/^(?![./~])(?!.*\.\.\/)[^:\\]+$/),
	title: z.string().min(1),
	hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
	bytes: z.int().positive(),
	schema: z.looseObject({ fields: z.array(field).min(1), primaryKey: z.array(z.string()).optional() }).optional(),
});
const descriptor = z.looseObject({
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name,
	id: z.url(),
	created: z.iso.datetime(),
	homepage: z.url(),
	licenses: z.array(licence).min(1),
	resources: z.array(resource).min(1),
});

/** A cell as a reader of tables has it: a value of the column's type, or an error. */
function cast(text: string, { name, type, delimiter = ',', constraints }: Field): unknown {
	if (text === '') {
		if (constraints?.required) throw new Error(`${name} is empty`);
		return undefined;
	}
	if (type === 'list') return text.split(delimiter);
	if (type === 'boolean') return z.enum(['true', 'false']).parse(text) === 'true';
	if (type === 'integer' || type === 'number') {
		const value = z.coerce.number().parse(text);
		return type === 'integer' ? z.int().parse(value) : value;
	}
	return type === 'date' ? z.iso.date().parse(text) : text;
}

test('the package is what Data Package 2.0 asks for, with a licence and a name of its own for each file', () => {
	const { resources } = descriptor.parse(made);
	for (const key of ['name', 'path'] as const)
		expect(new Set(resources.map((one) => one[key])).size).toBe(resources.length);
});

test('every cell of every table reads back by the type of its column as what it was', () => {
	const { resources } = descriptor.parse(made);
	const read = resources.filter(({ schema }) => schema);
	expect(read.map(({ path }) => path)).toEqual(Object.keys(rowsOf));
	for (const { path, schema, hash, bytes } of read) {
		const rows = rowsOf[path] ?? [];
		const text = toCsv(rows);
		expect(bytes).toBe(Buffer.byteLength(text));
		expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
		const cells = parse<Record<string, string>>(text, { bom: true, columns: true });
		const fields = (schema?.fields ?? []) as Field[];
		expect(Object.keys(cells[0] ?? {})).toEqual(fields.map((one) => one.name));
		for (const [index, row] of cells.entries())
			for (const one of fields) {
				const was = rows[index]?.[one.name];
				const value = cast(row[one.name] ?? '', one);
				const list = Array.isArray(was) && was.length > 0 ? was.map(String) : undefined;
				const bare = was === null || was === '' || Array.isArray(was) ? undefined : was;
				expect(value, `${path}, ${String(index)}, ${one.name}`).toEqual(list ?? bare);
			}
		for (const { name: key, constraints } of fields)
			if (constraints?.unique) expect(new Set(cells.map((row) => row[key])).size).toBe(cells.length);
	}
});

test('a column is of the narrowest type that all its values have', () => {
	const types = (values: Cell[]) => fieldsOf(values.map((value) => ({ value })))[0]?.type;
	expect(types([1, 2, null])).toBe('integer');
	expect(types([1, 2.5])).toBe('number');
	expect(types([true, undefined])).toBe('boolean');
	expect(types(['2026-01-26', '2026-01-27'])).toBe('date');
	expect(types(['2026-01', '2026-01-27'])).toBe('string');
	expect(types([['a'], []])).toBe('list');
	expect(types([null])).toBe('string');
});
