import type { z } from 'zod';
import type { StoryNumber } from './number-schema.ts';
import { didYouMean, type Problem } from './problem.ts';
import { faultOf } from './table.ts';
import { factsFile, tableSchemas, type Tables } from './tables.ts';

/** What is wrong with a field by which records are counted: their table has no such field, or none that can be this value. */
function brokenField(count: NonNullable<StoryNumber['count']>, field: string, value?: unknown): string | undefined {
	const fields: Readonly<Record<string, z.ZodType>> = tableSchemas[count][0].shape;
	const schema = fields[field];
	if (!schema) return `${count} have no field “${field}”${didYouMean(field, Object.keys(fields))}`;
	const fault = value === undefined ? undefined : faultOf(schema, value);
	return fault && `${field}: ${fault}`;
}

/** Numbers that count by a field or by a value of it that no record can have: they would print a nought. */
export const brokenCounts = ({ numbers }: Pick<Tables, 'numbers'>): Problem[] =>
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
