import { isDate } from './fields.ts';
import { didYouMean, nearest, unknown, type Problem } from './problem.ts';
import type { SectionText, Use } from './section.ts';
import type { StateTables } from './states.ts';
import { factsFile, has, idsOf, statesFile, type Tables } from './tables.ts';
import type { Table } from './table.ts';

/** A use of an id with the file it stands in. */
export type LocatedUse = Use & { file: string };

/** The figure that a name means: itself, the one that it is a slip of, or none. */
const figureOf = (name: string | undefined, states: StateTables): Table<unknown> | undefined => {
	const found = name && nearest(name, Object.keys(states));
	return !found ? undefined : states[found];
};

/** The claims that have a quotation; of a faulty claim it can't be told. */
const quoted = ({ claims }: Tables): Record<string, unknown> =>
	Object.fromEntries(Object.entries(claims.raw).filter(([id]) => claims.records[id]?.quote ?? !claims.records[id]));

/** The records of the kind that a use names, or nothing where they can't be known. */
function targetOf(use: Use, tables: Tables, states: StateTables): Pick<Table<unknown>, 'raw' | 'unsure'> | undefined {
	switch (use.kind) {
		case 'figure':
			return { raw: states, unsure: false };
		case 'state':
			return figureOf(use.figure, states);
		case 'quotation':
			return { raw: quoted(tables), unsure: tables.claims.unsure };
		case 'date':
			return isDate(use.id) ? undefined : tables.events;
		case 'step':
			return undefined;
		default:
			return tables[`${use.kind}s`];
	}
}

/** Ids that are used and that no record has. */
export function brokenUses(uses: readonly LocatedUse[], tables: Tables, states: StateTables): Problem[] {
	return uses.flatMap((use) => {
		const target = targetOf(use, tables, states);
		if (!target || has(target, use.id)) return [];
		const message =
			use.kind === 'date'
				? `“${use.id}” is no day, month or year (YYYY-MM-DD) and no event${didYouMean(use.id, idsOf(target))}`
				: unknown(use.kind, use.id, idsOf(target));
		return [{ file: use.file, line: use.line, message }];
	});
}

/** Claims, numbers and states that nothing uses: each must have its place. `uses` are those of all files. */
export function unusedRecords(uses: readonly LocatedUse[], tables: Tables, states: StateTables): Problem[] {
	const used = new Set(
		uses.map(({ kind, figure, id }) => `${kind === 'quotation' ? 'claim' : kind} ${figure ?? ''} ${id}`),
	);
	const unused = (table: Table<unknown>, key: string, file: string, say: (id: string) => string): Problem[] =>
		idsOf(table)
			.filter((id) => !used.has(`${key} ${id}`))
			.map((id) => ({ file, line: table.lines[id] ?? 1, message: say(id) }));
	return [
		...unused(
			tables.claims,
			'claim ',
			factsFile('claims'),
			(id) => `${id} is used by no sentence and no strip of the story`,
		),
		...unused(tables.numbers, 'number ', factsFile('numbers'), (id) => `the number “${id}” is printed nowhere`),
		...Object.entries(states).flatMap(([figure, table]) =>
			unused(table, `state ${figure}`, statesFile(figure), (id) => `the state “${id}” is shown by no step`),
		),
	];
}

/** Claims that stand in no section's strip, or twice, once any section has one. */
export function brokenStrips(sections: readonly SectionText[], { claims }: Pick<Tables, 'claims'>): Problem[] {
	if (sections.every(({ strip }) => strip.length === 0)) return [];
	// Whoever names a claim that there is not may have meant the one that is missing.
	const unsure = sections.some(({ strip }) => strip.some((id) => !has(claims, id)));
	return idsOf(claims).flatMap((id) => {
		const at = { file: factsFile('claims'), line: claims.lines[id] ?? 1 };
		const named = sections.flatMap(({ slug, strip }) => strip.filter((one) => one === id).map(() => slug));
		if (named.length === 1 || (unsure && named.length === 0)) return [];
		if (named.length === 0) return [{ ...at, message: `${id} stands in the strip of no section` }];
		return [{ ...at, message: `${id} stands in the strips of ${named.join(' and ')}` }];
	});
}
