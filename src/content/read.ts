import { mapValues } from '../lib/map-values.ts';
import { countWords } from '../lib/segment.ts';
import { language } from '../words/index.ts';
import { story as storySchema, type Story } from './story-schema.ts';
import { brokenCounts, brokenFacts, brokenFigures, brokenStates, brokenStory } from './check-facts.ts';
import { brokenStrips, brokenUses, unusedRecords } from './check-uses.ts';
import { brokenCut, brokenIds } from './ids.ts';
import { brokenMoves, moved as movedSchema, movedFile, type Moved } from './moved.ts';
import { brokenPassages } from './passages.ts';
import { unknown, type Problem } from './problem.ts';
import { brokenProse } from './prose.ts';
import { ContentReader, type Files } from './reader.ts';
import { figures as figuresSchema, type Figures } from './figures-schema.ts';
import { figuresFile, storyFile } from './root.ts';
import type { SectionText, StepText } from './section.ts';
import { soundTable, type Table } from './table.ts';
import type { StateKinds, States, StateTables } from './states.ts';
import { factsFile, idsOf, optionalTables, statesFile, statesFolder, tableSchemas, type Tables } from './tables.ts';
import { typedNumbers } from './typed-numbers.ts';

/** Everything the story rests on, typed; faulty records are left out. */
export type Facts = {
	story: Story;
	figures: Figures;
	moved: Moved;
	sections: SectionText[];
	/** In the order in which the story first shows their figures. */
	states: States;
} & {
	[Name in keyof Tables]: Tables[Name]['records'];
};

/** What reading a content folder finds: facts unless the story itself can't be read, whether all records are in them, and the problems. */
export interface Content {
	facts: Facts | undefined;
	whole: boolean;
	problems: Problem[];
}

/** What is wrong with the key of a step: it has more words than a slide has room for. */
function longKey(file: string, { id, key, line }: StepText): Problem[] {
	const count = countWords(key, language.locale);
	return count > 40 ? [{ file, line, message: `step ${id}: <Key> has ${String(count)} words, at most 40` }] : [];
}

/** The exact words on record, also those of faulty records: what is quoted must be among them. */
const recordedWords = ({ claims, promises, voices }: Tables): string =>
	[claims, promises, voices]
		.flatMap(({ raw }) => Object.values(raw))
		.filter((record): record is Record<string, unknown> => typeof record === 'object' && record !== null)
		.flatMap(({ quote, trigger, words }) => [quote, trigger, words])
		.filter((one) => typeof one === 'string')
		.join('\n');

/** What is wrong with the minutes of a section: they are not as many as the lesson has lengths. */
function unequalMinutes({ file, minutes }: SectionText, lengths: readonly number[] | undefined): Problem[] {
	if (!lengths || minutes.length === 0 || minutes.length === lengths.length) return [];
	return [{ file, line: 1, message: `minutes: one whole number for each length of the lesson: ${lengths.join(', ')}` }];
}

/** What is wrong with the sections themselves: their ids, their cut for a lesson, their keys, marks and quotations. */
function brokenSections(
	sections: readonly SectionText[],
	tables: Tables,
	figures: readonly string[],
	lengths: readonly number[] | undefined,
): Problem[] {
	const recorded = recordedWords(tables);
	const ids = [...figures, ...Object.values(tables).flatMap(idsOf)];
	const broken = brokenIds(sections, ids);
	return [
		...broken,
		...sections.flatMap((section) => [
			...unequalMinutes(section, lengths),
			...brokenCut(section, broken.length === 0),
			...section.steps.flatMap((step) => longKey(section.file, step)),
			...brokenProse(section, recorded),
		]),
	];
}

const records = <T extends Record<string, Table<unknown>>>(tables: T): { [Name in keyof T]: T[Name]['records'] } =>
	mapValues<string, Table<unknown>, unknown>(tables, (table) => table.records) as never;

/** All tables of facts by their schemas, each with its words resolved. */
const readTables = (reader: ContentReader): Tables =>
	mapValues(tableSchemas, ([record, id], name) =>
		optionalTables.includes(name) && !reader.has(factsFile(name))
			? soundTable({})
			: reader.table<unknown>(factsFile(name), record, id),
	) as Tables;

/** The addresses that the story once had, checked against those it has; a story without the file never had others. */
function readMoved(reader: ContentReader, sections: readonly SectionText[], states: StateTables): Moved {
	const found = reader.has(movedFile) ? reader.record(movedFile, movedSchema) : undefined;
	if (!found) return movedSchema.parse({});
	reader.problems.push(...brokenMoves(found, sections, mapValues(states, idsOf), reader.yaml(movedFile).lineOf));
	return found;
}

const stateFiles = (reader: ContentReader): string[] => reader.namesIn(statesFolder, '.yaml');

/**
 * The states of the story's figures, in the order in which its sections, which have been read, first show them. A story need
 * not use every kind of figure that there is, but one that it shows has a file of states.
 */
function readStates(reader: ContentReader, kinds: StateKinds): StateTables {
	const shown = reader.uses.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
	return Object.fromEntries(
		[...new Set([...shown, ...stateFiles(reader)])].flatMap((name) => {
			const kind = kinds[name];
			return kind ? [[name, reader.table(statesFile(name), kind.state)] as const] : [];
		}),
	);
}

/** Files of states that are no figure's. */
const strayStates = (reader: ContentReader, kinds: StateKinds): Problem[] =>
	stateFiles(reader)
		.filter((name) => !Object.hasOwn(kinds, name))
		.map((name) => ({ file: statesFile(name), line: 1, message: unknown('figure', name, Object.keys(kinds)) }));

/** Reads and checks a content folder, whose figures have states of these kinds: the facts with every problem that is found. */
export function readStory(files: Files, kinds: StateKinds): Content {
	const reader = new ContentReader(files);
	const { problems, printed } = reader;
	const tables = readTables(reader);
	const story = reader.record(storyFile, storySchema);
	const figures = reader.record(figuresFile, figuresSchema);
	const sound = problems.length === 0;
	const sections = reader.sections(story?.sections);
	const before = problems.length;
	const states = readStates(reader, kinds);
	const whole = sound && problems.length === before;
	const moved = readMoved(reader, sections, states);
	problems.push(
		...strayStates(reader, kinds),
		...brokenFacts(tables),
		...(reader.has(factsFile('passages')) ? brokenPassages(tables, reader.yaml(factsFile('passages'))) : []),
		...brokenCounts(tables),
		...(story ? brokenStory(story, reader.yaml(storyFile), tables) : []),
		...brokenStates(tables, states, kinds),
		...(figures ? brokenFigures(figures, reader.yaml(figuresFile), tables, states) : []),
		...brokenUses(reader.uses, tables, states),
		...brokenStrips(sections, tables),
		...brokenSections(sections, tables, Object.keys(states), story?.lengths),
		...typedNumbers(reader.typed, printed, story?.title),
	);
	// What nothing uses can only be told when everything that may use it could be read.
	if (problems.length === 0) problems.push(...unusedRecords(reader.uses, tables, states));
	if (!story || !figures) return { facts: undefined, whole: false, problems };
	const url = tables.sources.records[story.article.source]?.url ?? '';
	const own = { story: { ...story, article: { ...story.article, url } }, figures, moved };
	const facts = { ...own, ...records(tables), states: records(states) as States, sections };
	return { facts, whole, problems };
}
