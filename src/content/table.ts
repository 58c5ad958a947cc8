import { z } from 'zod';
import { didYouMean, nearest, type Problem } from './problem.ts';
import type { Reading } from './words.ts';
import { resolveAll, type Yaml } from './yaml.ts';

/** Records by id, with the line each begins on and what was wrong with the file. */
export interface Table<T> {
	/** The sound records. */
	records: Record<string, T>;
	/** All records as they are written, the faulty ones too: their ids stay known. */
	raw: Record<string, unknown>;
	lines: Record<string, number>;
	problems: Problem[];
	/** Whether ids may be missing for a reason that has been told: the file can't be read, or has an id twice. */
	unsure: boolean;
}

/** A table of records that are known to be sound. */
export const soundTable = <T>(records: Record<string, T>): Table<T> => ({
	records,
	raw: records,
	lines: {},
	problems: [],
	unsure: false,
});

/** The names of the fields that a schema has at a path, as far as they are known. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let at: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	for (const key of path) {
		const next = at.properties?.[String(key)] ?? at.additionalProperties ?? at.items ?? at.prefixItems?.[Number(key)];
		if (typeof next !== 'object' || Array.isArray(next)) return [];
		at = next;
	}
	return Object.keys(at.properties ?? {});
}

/** What a field has, by the names that schemas give its type. */
const forms: Readonly<Record<string, string>> = {
	array: 'a list, as in [a, b]',
	tuple: 'a list, as in [a, b]',
	object: 'fields, each on a line of its own',
	record: 'fields, each on a line of its own',
	number: 'a number',
	boolean: 'true or false',
};

/** What a schema issue says of its value, with the nearest right word where the choices are known. */
function explain(issue: z.core.$ZodIssue, value: unknown): string {
	if (value === undefined) return 'this field is missing';
	if (value === null) return 'this field is empty';
	const shown = JSON.stringify(value);
	if (issue.code === 'invalid_type') {
		const wanted = forms[issue.expected];
		if (issue.expected === 'string' && typeof value !== 'object')
			return `${shown} is read as a ${typeof value}; in quotation marks it is text`;
		if (wanted !== undefined) return `it is ${wanted}, found ${shown}`;
	}
	if (issue.code === 'invalid_value') {
		const choices = issue.values.map(String);
		return `${shown} is not one of ${choices.join(', ')}${didYouMean(shown, choices)}`;
	}
	return `${issue.message}, found ${shown}`;
}

/** What is wrong with a value by a schema, its first fault in words; nothing where it is sound. */
export function faultOf(schema: z.ZodType, value: unknown): string | undefined {
	const [issue] = schema.safeParse(value).error?.issues ?? [];
	return issue && explain(issue, value);
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((one, key) => (one as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** One issue for each fault: a misspelt field is not told a second time as a missing one. */
function explainAll<T>(
	issues: readonly z.core.$ZodIssue[],
	raw: unknown,
	schema: z.ZodType<T>,
): { path: PropertyKey[]; message: string }[] {
	const told = new Set<string>();
	const misspelt = issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const fields = fieldsAt(schema, issue.path);
		const given = Object.keys(at(raw, issue.path) as object);
		return issue.keys.map((key) => {
			const open = fields.filter((field) => !given.includes(field));
			const right = nearest(key, open);
			if (right) told.add(JSON.stringify([...issue.path, right]));
			return { path: [...issue.path, key], message: `unknown field ${key}${didYouMean(key, open)}` };
		});
	});
	// Of the rules for a whole record none can be told while one of its fields is misspelt.
	const others = issues
		.filter((issue) => issue.code !== 'unrecognized_keys' && !told.has(JSON.stringify(issue.path)))
		.map((issue) => ({ path: issue.path, message: explain(issue, at(raw, issue.path)) }));
	return [...misspelt, ...others];
}

/** What a schema makes of a value below `above` of a file, and its problems, on the lines of the fields they speak of. */
function checked<T>(
	yaml: Yaml,
	raw: unknown,
	schema: z.ZodType<T>,
	above: readonly PropertyKey[] = [],
): { value?: T; problems: Problem[] } {
	const result = schema.safeParse(raw);
	if (result.success) return { value: result.data, problems: [] };
	const problems = explainAll(result.error.issues, raw, schema).map(({ path, message }) => {
		const whole = [...above, ...path];
		const name = whole.map(String).join('.');
		return { file: yaml.file, line: yaml.lineOf(whole), message: name ? `${name}: ${message}` : message };
	});
	return { problems };
}

/** Reads the value of a file by a schema, with its words resolved. */
export function parseRecord<T>(yaml: Yaml, schema: z.ZodType<T>, reading: Reading): { value?: T; problems: Problem[] } {
	// First, as what is wrong with the words is told beside what is wrong with the file.
	const raw = resolveAll(yaml.value, reading, yaml.lineOf);
	return yaml.problems.length > 0 ? { problems: yaml.problems } : checked(yaml, raw, schema);
}

/** Reads a map of id → record by the schemas of a record and of an id; each faulty record is left out by itself. */
export function parseTable<T>(
	yaml: Yaml,
	schema: z.ZodType<T>,
	id: z.ZodType<string> = z.string(),
	reading?: Reading,
): Table<T> {
	const raw = (reading ? resolveAll(yaml.value, reading, yaml.lineOf) : yaml.value) ?? {};
	const map = typeof raw === 'object' && !Array.isArray(raw);
	const shape = { file: yaml.file, line: 1, message: 'this file has its records each below its id' };
	const table: Table<T> = {
		...{ records: {}, raw: {}, lines: {} },
		problems: [...yaml.problems, ...(map ? [] : [shape])],
		unsure: yaml.doubled || !map || yaml.value === undefined,
	};
	for (const [key, record] of map ? Object.entries(raw) : []) {
		table.lines[key] = yaml.lineOf([key]);
		table.raw[key] = record;
		const named = checked(yaml, key, id, [key]);
		const found = checked(yaml, record, schema, [key]);
		table.problems.push(...named.problems, ...found.problems);
		table.unsure ||= named.problems.length > 0;
		if (found.value !== undefined) table.records[key] = found.value;
	}
	return table;
}
