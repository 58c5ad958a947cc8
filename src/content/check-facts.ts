import { unknown, type Problem } from './problem.ts';
import type { Correction } from './story-schema.ts';
import { soundTable, type Table } from './table.ts';
import { nobody } from './schema.ts';
import { storyFile } from './root.ts';
import { factsFile, has, idsOf, statesFile, type StateTables, type Tables } from './tables.ts';

/** Ids that a record names, and the table they are in. */
type Names = readonly [target: keyof Tables, ids: readonly string[]];

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
	const named = (actors: readonly string[]): Names => ['actors', actors.filter((one) => one !== nobody)];
	return [
		...each('claims', (r) => [
			['sources', r.sources],
			['speakers', [r.speaker]],
		]),
		...each('terms', (r) => [['sources', r.sources]]),
		...each('voices', (r) => [['sources', r.sources]]),
		...each('places', (r) => [['sources', r.sources ?? []]]),
		...each('numbers', grounds),
		...each('promises', (r) => [...grounds(r), named(r.actors)]),
		...each('events', (r) => [...grounds(r), ['gates', r.gates], named([r.actor])]),
		...each('rungs', (r) => [['gates', r.gates.map(({ gate }) => gate)]]),
		...each('gates', (r) => [...grounds(r), ['gates', r.answers.map(({ to }) => to)]]),
	];
}

/** Ids that a correction names and no fact has. */
export function brokenCorrections(corrections: readonly Correction[], tables: Tables): Problem[] {
	return corrections.flatMap(({ claims, sources }, index) =>
		missing(tables, storyFile, soundTable({}), `correction ${String(index + 1)}`, [
			['claims', claims],
			['sources', sources],
		]),
	);
}

/** Ids that a state names and no fact has. */
export function brokenStates(tables: Tables, states: StateTables): Problem[] {
	const each = <K extends keyof StateTables>(
		figure: K,
		names: (state: StateTables[K]['records'][string]) => readonly Names[],
	): Problem[] =>
		Object.entries(states[figure].records).flatMap(([id, state]) =>
			missing(tables, statesFile(figure), states[figure], id, names(state as StateTables[K]['records'][string])),
		);
	return [
		...each('map', (s) => [
			['places', [...s.places, ...s.roomy, ...s.waters]],
			['distances', [...s.lines, ...(s.ring ? [s.ring] : [])]],
			['promises', s.links.map(({ promise }) => promise)],
		]),
		...each('ladder', (s) => [['events', s.events]]),
		...each('law', (s) => [['gates', s.lit]]),
		...each('promises', (s) => [['promises', s.lit]]),
		...each('ring', (s) => [['distances', [s.distance]]]),
	];
}
