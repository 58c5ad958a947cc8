import { didYouMean, type Problem } from './problem.ts';
import { choicesOf, fieldsAt } from './table.ts';
import { factsFile, tableSchemas, type Tables } from './tables.ts';

/** What is wrong with a field by which records are counted: their table has no such field, or not this word in it. */
function brokenField(count: keyof Tables, field: string, value?: unknown): string | undefined {
	const [schema] = tableSchemas[count];
	const fields = fieldsAt(schema);
	if (!fields.includes(field)) return `${count} have no field “${field}”${didYouMean(field, fields)}`;
	const choices = value === undefined ? undefined : choicesOf(schema, field);
	if (!choices || choices.includes(String(value))) return undefined;
	return `${field}: “${String(value)}” is not one of ${choices.join(', ')}${didYouMean(String(value), choices)}`;
}

/** Numbers that count by a field or by a word of it that no record can have: they would print a nought. */
export const brokenCounts = ({ numbers }: Tables): Problem[] =>
	Object.entries(numbers.records).flatMap(([id, { count, where, having }]) => {
		if (!count) return [];
		const fields = [...Object.entries(where), ...(having === undefined ? [] : [[having] as const])];
		return fields.flatMap(([field, value]) => {
			const message = brokenField(count, field, value);
			return message
				? [{ file: factsFile('numbers'), line: numbers.lines[id] ?? 1, message: `${id}: ${message}` }]
				: [];
		});
	});
