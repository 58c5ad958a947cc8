import { byVersion } from '../lib/embed-pin.ts';
import { unknown, type Problem } from './problem.ts';
import type { Names, StateKinds, StateTables } from './states.ts';
import type { StoryFile } from './story-schema.ts';
import { soundTable, type Table } from './table.ts';
import type { Figures } from './figures-schema.ts';
import { isDate, nobody, type StoryEvent } from './schema.ts';
import { figuresFile, storyFile } from './root.ts';
import { factsFile, has, idsOf, statesFile, type Tables } from './tables.ts';
import type { Yaml } from './yaml.ts';

/** The problems of one record whose ids no record of their table has. */
function missing(tables: Tables, file: string, table: Table<unknown>, id: string, names: readonly Names[]): Problem[] {
	return names.flatMap(([target, wanted]) =>
		wanted
			.filter((one) => !has(tables[target], one))
			.map((one) => ({
				file,
				line: table.lines[id] ?? 1,
				message: `${id}: ${unknown(target.replace(/s$/, ''), one, idsOf(tables[target]))}`,
			})),
	);
}

/** Ids that one fact names and no other fact has. */
export function brokenFacts(tables: Tables): Problem[] {
	const each = <K extends keyof Tables>(
		kind: K,
		names: (record: Tables[K]['records'][string]) => readonly Names[],
	): Problem[] =>
		Object.entries(tables[kind].records).flatMap(([id, record]) =>
			missing(tables, factsFile(kind), tables[kind], id, names(record as Tables[K]['records'][string])),
		);
	const grounds = (r: { sources: string[]; claims: string[] }): Names[] => [
		['sources', r.sources],
		['claims', r.claims],
	];
	const rungsOf = ({ rung, rungTo }: StoryEvent): string[] =>
		[rung, rungTo].flatMap((one) => (typeof one === 'number' ? [String(one)] : []));
	const named = (actors: readonly string[]): Names => ['actors', actors.filter((one) => one !== nobody)];
	return [
		...each('claims', (r) => [
			['sources', r.sources],
			['speakers', [r.speaker]],
		]),
		...each('terms', (r) => [['sources', r.sources]]),
		...each('voices', (r) => [['sources', r.sources]]),
		...each('places', (r) => [['sources', r.sources ?? []]]),
		...each('numbers', (r) => [...grounds(r), ['events', (r.between ?? []).filter((one) => !isDate(one))]]),
		...each('promises', (r) => [...grounds(r), named(r.actors)]),
		...each('events', (r) => [...grounds(r), ['gates', r.gates], named([r.actor]), ['rungs', rungsOf(r)]]),
		...each('rungs', (r) => [['gates', r.gates.map(({ gate }) => gate)]]),
		...each('wordings', (r) => [
			['sources', r.sources],
			['speakers', r.speaker ? [r.speaker] : []],
			['wordings', r.from ? [r.from] : []],
		]),
		...each('clauses', grounds),
		...each('unsaid', grounds),
		...each('cards', grounds),
		...each('answers', grounds),
		...each('drawings', (r) => [['sources', r.sources]]),
		...each('counts', (r) => [...grounds(r), ['numbers', [r.number, ...(r.part ? [r.part] : [])]]]),
		...each('gates', (r) => [...grounds(r), ['gates', r.answers.map(({ to }) => to)]]),
	];
}

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
			...missing(tables, storyFile, { ...soundTable({}), lines: { [name]: line } }, name, [
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
	return missing(tables, storyFile, { ...soundTable({}), lines: { article: line } }, 'article', [
		['sources', [source]],
	]);
}

/** What is wrong with the story's own data beside the facts. */
export const brokenStory = (story: StoryFile, yaml: Yaml, tables: Tables): Problem[] => [
	...brokenArticle(story, yaml, tables),
	...brokenCorrections(story, yaml, tables),
];

/** Ids that a state names and no fact has, and a second state that would stand for its figure. */
export function brokenStates(tables: Tables, states: StateTables, kinds: StateKinds): Problem[] {
	return Object.entries(states).flatMap(([figure, table]) => {
		const file = statesFile(figure);
		const all = Object.entries(table.records);
		const [first, ...others] = all.flatMap(([id, { main }]) => (main ? [id] : []));
		return [
			...all.flatMap(([id, state]) => missing(tables, file, table, id, kinds[figure]?.names?.(state) ?? [])),
			...others.map((id) => ({
				file,
				line: table.lines[id] ?? 1,
				message: `${id}: the main state is “${first ?? ''}” already`,
			})),
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
	const seats = (promises?.parties ?? []).map(({ actor }) => actor).filter((one) => one !== nobody);
	const broken = (
		figure: string,
		kind: string,
		table: Pick<Table<unknown>, 'raw' | 'unsure'>,
		ids: readonly string[],
	): Problem[] =>
		ids
			.filter((one) => !has(table, one))
			.map((one) => ({
				file: figuresFile,
				line: yaml.lineOf([figure]),
				message: `${figure}: ${unknown(kind, one, idsOf(table))}`,
			}));
	return [
		...broken('law', 'gate', tables.gates, law ? [law.start, law.shut, ...Object.keys(law.grid)] : []),
		...(law ? ungridded(law.grid, tables, yaml) : []),
		...(map
			? [
					...broken('map', 'distance', tables.distances, [map.measure]),
					...broken('map', 'state', states.map ?? soundTable({}), [map.cover, map.opening]),
				]
			: []),
		...broken(
			'ring',
			'place',
			tables.places,
			ring ? [ring.home, ring.touches, ...ring.names.map(({ place }) => place)] : [],
		),
		...broken('promises', 'actor', tables.actors, seats),
	];
}
