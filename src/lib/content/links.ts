import type { Problem } from './problem.ts';
import { unknown } from './problem.ts';
import { changedQuotations, unmarkedSentences } from './prose.ts';
import type { SectionText, StepText, Use } from './section.ts';
import type { Table } from './table.ts';
import type { Claim, Distance, Gate, MapState, Place, Pledge, Rung, Source, StoryEvent, Term } from '../schema.ts';

/** Every table of the content folder, with lines. */
export interface Tables {
	claims: Table<Claim>;
	sources: Table<Source>;
	places: Table<Place>;
	distances: Table<Distance>;
	events: Table<StoryEvent>;
	rungs: Table<Rung>;
	terms: Table<Term>;
	promises: Table<Pledge>;
	gates: Table<Gate>;
}

/** The named states of each figure. */
export type StateTables = Record<string, Table<object>>;

const fileOf = (kind: string): string => `content/facts/${kind}.yaml`;
const keys = (table: Table<unknown>): string[] => Object.keys(table.records);

/** Problems for the ids of one record field that no record of `target` has. */
function missing(
	kind: keyof Tables,
	id: string,
	wanted: readonly string[],
	target: string,
	tables: Tables,
	line?: number,
): Problem[] {
	const table = tables[target as keyof Tables];
	return wanted
		.filter((one) => !(one in table.records))
		.map((one) => ({
			file: fileOf(kind),
			line: line ?? tables[kind].lines[id] ?? 1,
			message: `${id}: ${unknown(target.replace(/s$/, ''), one, keys(table))}`,
		}));
}

/** Ids that one fact names and no other fact has. */
export function brokenFacts(tables: Tables): Problem[] {
	const each = <K extends keyof Tables>(kind: K) =>
		Object.entries(tables[kind].records) as [string, Tables[K]['records'][string]][];
	return [
		...each('claims').flatMap(([id, r]) => missing('claims', id, r.sources, 'sources', tables)),
		...each('terms').flatMap(([id, r]) => missing('terms', id, r.sources, 'sources', tables)),
		...each('places').flatMap(([id, r]) => missing('places', id, r.sources ?? [], 'sources', tables)),
		...(['events', 'promises', 'gates'] as const).flatMap((kind) =>
			each(kind).flatMap(([id, r]) => [
				...missing(kind, id, r.sources, 'sources', tables),
				...missing(kind, id, r.claims, 'claims', tables),
			]),
		),
		...each('events').flatMap(([id, r]) => missing('events', id, r.gates, 'gates', tables)),
		...each('rungs').flatMap(([id, r]) =>
			missing(
				'rungs',
				id,
				r.gates.map((g) => g.gate),
				'gates',
				tables,
			),
		),
		...each('gates').flatMap(([id, r]) =>
			missing(
				'gates',
				id,
				r.answers.map((a) => a.to),
				'gates',
				tables,
			),
		),
	];
}

/** Ids that a state names and no fact has. */
export function brokenStates(tables: Tables, states: StateTables): Problem[] {
	const check = (figure: string, id: string, wanted: readonly string[], target: keyof Tables): Problem[] =>
		wanted
			.filter((one) => !(one in tables[target].records))
			.map((one) => ({
				file: `content/states/${figure}.yaml`,
				line: states[figure]?.lines[id] ?? 1,
				message: `${id}: ${unknown(target.replace(/s$/, ''), one, keys(tables[target]))}`,
			}));
	const map = Object.entries(states['map']?.records ?? {}) as [string, MapState][];
	const lists = { ladder: 'events', law: 'gates', promises: 'promises', ring: 'distances' } as const;
	return [
		...map.flatMap(([id, s]) => [
			...check('map', id, [...s.places, ...s.roomy, ...s.waters], 'places'),
			...check('map', id, s.lines, 'distances'),
		]),
		...Object.entries(lists).flatMap(([figure, target]) =>
			Object.entries(states[figure]?.records ?? {}).flatMap(([id, s]) => {
				const named = s as { events?: string[]; lit?: string[]; distance?: string };
				return check(figure, id, named.events ?? named.lit ?? [named.distance ?? ''], target);
			}),
		),
	];
}

/** What is wrong with one step by itself. */
function brokenStep(file: string, step: StepText): Problem[] {
	const say = (message: string): Problem => ({ file, line: step.line, message: `step ${step.id || '?'}: ${message}` });
	const needs = (['id', 'title', 'state', 'key', 'say', 'plain'] as const)
		.filter((field) => step[field] === '')
		.map((field) => say(`${field} is missing`));
	const long =
		step.key.split(/\s+/).length > 40
			? [say(`<Key> has ${String(step.key.split(/\s+/).length)} words, at most 40`)]
			: [];
	const asks = step.asks
		.filter((a) => !['1', '2', '3'].includes(a.level) || a.answer === '')
		.map(() => say('<Ask> needs level 1, 2 or 3 and an answer'));
	return [...needs, ...long, ...asks];
}

/** What is wrong with how a section is cut for a lesson: a step that its scene does not have, or nothing left of a kept section. */
function brokenCut({ file, minutes, scenes, steps }: SectionText): Problem[] {
	const strange = scenes.flatMap(({ id, line, core }) => {
		const known = steps.filter(({ scene }) => scene === id).map((step) => step.id);
		return core
			.filter((one) => !known.includes(one))
			.map((one) => ({ file, line, message: `scene ${id}: core: ${unknown('step of this scene', one, known)}` }));
	});
	const empty = minutes.slice(0, -1).some((share) => share > 0) && !steps.some(({ core }) => core);
	return empty
		? [...strange, { file, line: 1, message: 'it is told in a short lesson, so one of its scenes needs core="…"' }]
		: strange;
}

/** The records of the kind that a use names. */
function targetOf(use: Use, tables: Tables, states: StateTables): string[] {
	switch (use.kind) {
		case 'figure':
			return Object.keys(states);
		case 'state':
			return keys(states[use.figure ?? ''] ?? { records: {}, lines: {}, problems: [] });
		case 'quotation':
			return Object.entries(tables.claims.records)
				.filter(([, c]) => c.quote)
				.map(([id]) => id);
		default:
			return keys(tables[`${use.kind}s`]);
	}
}

/** Everything that is wrong between the sections and the facts they name. */
export function brokenSections(sections: readonly SectionText[], tables: Tables, states: StateTables): Problem[] {
	const recorded = [
		...Object.values(tables.claims.records).flatMap((c) => c.quote ?? []),
		...Object.values(tables.promises.records).flatMap((p) => [p.quote ?? '', p.trigger]),
	];
	const problems = sections.flatMap((section) => [
		...section.uses.flatMap((use) => {
			const known = targetOf(use, tables, states);
			return known.includes(use.id)
				? []
				: [{ file: section.file, line: use.line, message: unknown(use.kind, use.id, known) }];
		}),
		...brokenCut(section),
		...section.steps.flatMap((step) => brokenStep(section.file, step)),
		...unmarkedSentences(section),
		...changedQuotations(section, recorded),
	]);
	const seen = new Map<string, string>();
	for (const section of sections) {
		for (const step of section.steps) {
			const first = seen.get(step.id);
			if (first)
				problems.push({
					file: section.file,
					line: step.line,
					message: `the step id “${step.id}” is used before, at ${first}`,
				});
			else seen.set(step.id, `${section.file}:${String(step.line)}`);
		}
	}
	return problems;
}

/** Claims, terms and states that no section uses: each must have its place in the story. */
export function unusedRecords(sections: readonly SectionText[], tables: Tables, states: StateTables): Problem[] {
	const used = new Set(sections.flatMap((s) => s.uses.map((u) => `${u.kind} ${u.figure ?? ''} ${u.id}`)));
	const claims = keys(tables.claims)
		.filter((id) => !used.has(`claim  ${id}`))
		.map((id) => ({
			file: fileOf('claims'),
			line: tables.claims.lines[id] ?? 1,
			message: `${id} is used by no sentence of the story`,
		}));
	const unusedStates = Object.entries(states).flatMap(([figure, table]) =>
		keys(table)
			.filter((id) => !used.has(`state ${figure} ${id}`))
			.map((id) => ({
				file: `content/states/${figure}.yaml`,
				line: table.lines[id] ?? 1,
				message: `the state “${id}” is shown by no step`,
			})),
	);
	return [...claims, ...unusedStates];
}
