import { LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { didYouMean, type Problem } from './problem.ts';

/** Records by id, with the line each begins on and what was wrong with the file. */
export interface Table<T> {
	records: Record<string, T>;
	lines: Record<string, number>;
	problems: Problem[];
}

/** The line on which a path of the document stands, or on which its nearest parent stands. */
function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return counter.linePos(node.range[0]).line;
	}
	return 1;
}

/** Finds the line of any path of a YAML text. */
export function lineFinder(text: string): (path: readonly PropertyKey[]) => number {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	return (path) => lineOf(document, counter, path);
}

/** What a schema issue says of its value, with the nearest right word where the choices are known. */
function explain(issue: z.core.$ZodIssue, value: unknown): string {
	const shown = value === undefined ? 'nothing' : JSON.stringify(value);
	if (issue.code === 'invalid_value') {
		const choices = issue.values.map(String);
		return `${shown} is not one of ${choices.join(', ')}${didYouMean(String(value), choices)}`;
	}
	if (issue.code === 'unrecognized_keys') return `unknown field ${issue.keys.join(', ')}`;
	return `${issue.message}, found ${shown}`;
}

/** Reads one value of YAML text by a schema; problems carry the line of the field they speak of. */
export function parseRecord<T>(file: string, text: string, schema: z.ZodType<T>): { value?: T; problems: Problem[] } {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	if (document.errors.length > 0) {
		const problems = document.errors.map((e) => ({
			file,
			line: counter.linePos(e.pos[0]).line,
			message: e.message.split('\n')[0] ?? e.code,
		}));
		return { problems };
	}
	const raw: unknown = document.toJS();
	const result = schema.safeParse(raw);
	if (result.success) return { value: result.data, problems: [] };
	const problems = result.error.issues.map((issue) => {
		const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], raw);
		return {
			file,
			line: lineOf(document, counter, issue.path),
			message: `${issue.path.join('.')}: ${explain(issue, value)}`,
		};
	});
	return { problems };
}

/** Reads a YAML map of id → record by the schema of one record; duplicate ids are problems. */
export function parseTable<T>(file: string, text: string, schema: z.ZodType<T>): Table<T> {
	const { value, problems } = parseRecord(file, text, z.record(z.string(), schema));
	const lines: Record<string, number> = {};
	text.split('\n').forEach((line, index) => {
		const id = /^['"]?([^\s'":#]+)['"]?:/.exec(line)?.[1];
		if (id) lines[id] ??= index + 1;
	});
	return { records: value ?? {}, lines, problems };
}
