import type { z } from 'zod';
import { byVersion } from '../lib/embed-pin.ts';
import type { Figures } from './figures-schema.ts';
import type { StoryNumber } from './number-schema.ts';
import { didYouMean, unknown, type Problem } from './problem.ts';
import { figuresFile, storyFile } from './root.ts';
import { isDate } from './fields.ts';
import { nobody, type StoryEvent } from './schema.ts';
import type { Names, StateKinds, StateTables } from './states.ts';
import type { StoryFile } from './story-schema.ts';
import { faultOf, soundTable, type Table } from './table.ts';
import { factsFile, has, idsOf, statesFile, tableSchemas, type Tables } from './tables.ts';
import type { Yaml } from './yaml.ts';

/** The problems of one record, or of one part of the story, whose ids no record of their table has. */
const missing = (
	tables: Tables,
	file: string,
	line: number | undefined,
	id: string,
	names: readonly Names[],
): Problem[] =>
	names.flatMap(([target, wanted]) =>
		wanted
			.filter((one) => !has(tables[target], one))
			.map((one) => ({
				file,
				line: line ?? 1,
				message: `${id}: ${unknown(target.replace(/s$/, ''), one, idsOf(tables[target]))}`,
			})),
	);

const named = (actors: readonly string[]): Names => ['actors', actors.filter((one) => one !== nobody)];
const rungsOf = ({ rung, rungTo }: StoryEvent): string[] =>
	[rung, rungTo].flatMap((one) => (typeof one === 'number' ? [String(one)] : []));

/** The ids that the records of a table name, beside those of the sources and claims that they rest on. */
const others: { [Kind in keyof Tables]?: (record: Tables[Kind]['records'][string]) => readonly Names[] } = {
	claims: ({ speaker }) => [['speakers', [speaker]]],
	numbers: ({ between = [] }) => [['events', between.filter((one) => !isDate(one))]],
	promises: ({ actors }) => [named(actors)],
	events: (r) => [['gates', r.gates], named([r.actor]), ['rungs', rungsOf(r)]],
	rungs: ({ gates }) => [['gates', gates.map(({ gate }) => gate)]],
	wordings: ({ speaker, from }) => [
		['speakers', speaker ? [speaker] : []],
		['wordings', from ? [from] : []],
	],
	counts: ({ number, part }) => [['numbers', [number, ...(part ? [part] : [])]]],
	gates: ({ answers }) => [['gates', answers.map(({ to }) => to)]],
};

/** Ids that one fact names and no other fact has. */
export const brokenFacts = (tables: Tables): Problem[] =>
	(Object.keys(tables) as (keyof Tables)[]).flatMap((kind) => {
		const { records, lines } = tables[kind] as Table<{ sources?: string[]; claims?: string[] }>;
		const namesOf = others[kind] as ((record: unknown) => readonly Names[]) | undefined;
		return Object.entries(records).flatMap(([id, record]) =>
			missing(tables, factsFile(kind), lines[id], id, [
				['sources', record.sources ?? []],
				['claims', record.claims ?? []],
				...(namesOf?.(record) ?? []),
			]),
		);
	});

/** What is wrong with a field by which records are counted: their table has no such field, or none that can be this value. */
function brokenField(count: NonNullable<StoryNumber['count']>, field: string, value?: unknown): string | undefined {
	const fields: Readonly<Record<string, z.ZodType>> = tableSchemas[count][0].shape;
	const schema = fields[field];
	if (!schema) return `${count} have no field “${field}”${didYouMean(field, Object.keys(fields))}`;
	const fault = value === undefined ? undefined : faultOf(schema, value);
	return fault && `${field}: ${fault}`;
}

/** Numbers that count by a field or by a value of it that no record can have: they would print a nought. */
export const brokenCounts = ({ numbers: { records, lines } }: Pick<Tables, 'numbers'>): Problem[] =>
	Object.entries(records).flatMap(([id, { count, where, having }]) => {
		if (!count) return [];
		const fields = [...Object.entries(where), ...(having === undefined ? [] : [[having] as const])];
		return fields.flatMap(([field, value]) => {
			const message = brokenField(count, field, value);
			return message ? [{ file: factsFile('numbers'), line: lines[id] ?? 1, message: `${id}: ${message}` }] : [];
		});
	});

/** Corrections that name ids which no fact has, or that do not stand in the order of the versions up to the story's. */
function brokenCorrections({ version: now, corrections }: StoryFile, yaml: Yaml, tables: Tables): Problem[] {
	return corrections.flatMap(({ version, claims, sources }, index) => {
		const name = `correction ${String(index + 1)}`;
		const line = yaml.lineOf(['corrections', index]);
		const before = corrections[index - 1]?.version ?? version;
		const wrong = [
			...(byVersion(version, now) > 0 ? [`it came with ${version}, and the story is of version ${now}`] : []),
			...(byVersion(version, before) < 0 ? [`it came with ${version}, and stands below one of ${before}`] : []),
		];
		return [
			...wrong.map((message) => ({ file: storyFile, line, message: `${name}: ${message}` })),
			...missing(tables, storyFile, line, name, [
				['claims', claims],
				['sources', sources],
			]),
		];
	});
}

/** The source of the article, where it is none of the sources or has no address that the story could lead to. */
function brokenArticle({ article: { source } }: StoryFile, yaml: Yaml, tables: Tables): Problem[] {
	const line = yaml.lineOf(['article', 'source']);
	const known = tables.sources.records[source];
	if (known && !known.url)
		return [{ file: storyFile, line, message: `article: the source “${source}” has no address (url)` }];
	return missing(tables, storyFile, line, 'article', [['sources', [source]]]);
}

/** What is wrong with the story's own data beside the facts. */
export const brokenStory = (story: StoryFile, yaml: Yaml, tables: Tables): Problem[] => [
	...brokenArticle(story, yaml, tables),
	...brokenCorrections(story, yaml, tables),
];

/** Ids that a state names and no fact has, and a second state that would stand for its figure. */
export function brokenStates(tables: Tables, states: StateTables, kinds: StateKinds): Problem[] {
	return Object.entries(states).flatMap(([figure, { records, lines }]) => {
		const file = statesFile(figure);
		const all = Object.entries(records);
		const [first = '', ...others] = all.flatMap(([id, { main }]) => (main ? [id] : []));
		return [
			...all.flatMap(([id, state]) => missing(tables, file, lines[id], id, kinds[figure]?.names?.(state) ?? [])),
			...others.map((id) => ({ file, line: lines[id] ?? 1, message: `${id}: the main state is “${first}” already` })),
		];
	});
}

/** Gates that have no place in the diagram of the law. */
const ungridded = (grid: Readonly<Record<string, unknown>>, { gates }: Tables, yaml: Yaml): Problem[] =>
	Object.keys(gates.records)
		.filter((gate) => !(gate in grid))
		.map((gate) => ({
			file: figuresFile,
			line: yaml.lineOf(['law', 'grid']),
			message: `law: grid: the gate “${gate}” has no place in the diagram`,
		}));

/** Ids that a figure's share of the story names, and no fact or state of the figure has. */
export function brokenFigures(
	{ law, map, promises, ring }: Figures,
	yaml: Yaml,
	tables: Tables,
	states: StateTables,
): Problem[] {
	const mapStates = states.map ?? soundTable({});
	const strange = (map ? [map.cover, map.opening] : []).filter((one) => !has(mapStates, one));
	const at = (figure: string, names: Names): Problem[] =>
		missing(tables, figuresFile, yaml.lineOf([figure]), figure, [names]);
	return [
		...at('law', ['gates', law ? [law.start, law.shut, ...Object.keys(law.grid)] : []]),
		...(law ? ungridded(law.grid, tables, yaml) : []),
		...at('map', ['distances', map ? [map.measure] : []]),
		...strange.map((one) => ({
			file: figuresFile,
			line: yaml.lineOf(['map']),
			message: `map: ${unknown('state', one, idsOf(mapStates))}`,
		})),
		...at('ring', ['places', ring ? [ring.home, ring.touches, ...ring.names.map(({ place }) => place)] : []]),
		...at('promises', named((promises?.parties ?? []).map(({ actor }) => actor))),
	];
}
