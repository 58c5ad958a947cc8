import { countWords } from '../lib/segment.ts';
import { language } from '../words/index.ts';
import { story as storySchema, type Story } from './story-schema.ts';
import { brokenFacts, brokenFigures, brokenStates, brokenStory } from './check-facts.ts';
import { brokenCounts } from './check-counts.ts';
import { brokenUses, unusedRecords } from './check-uses.ts';
import { brokenCut, brokenIds } from './ids.ts';
import { brokenMoves, moved as movedSchema, movedFile, type Moved } from './moved.ts';
import { brokenPassages } from './passages.ts';
import type { Printed } from './print.ts';
import type { Problem } from './problem.ts';
import { changedQuotations, marksWithin, otherQuotations, unmarkedSentences } from './prose.ts';
import { ContentReader, type Files } from './reader.ts';
import { figures as figuresSchema, type Figures } from './figures-schema.ts';
import { figuresFile, storyFile } from './root.ts';
import type { SectionText, StepText } from './section.ts';
import { brokenStrips } from './strips.ts';
import { parseRecord, soundTable, type Table } from './table.ts';
import type { StateKinds, States } from './states.ts';
import { readStates, strayStates } from './read-states.ts';
import { factsFile, idsOf, optionalTables, tableSchemas, type Tables } from './tables.ts';
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
function recordedWords({ claims, promises, voices }: Tables): string[] {
	const texts = (record: unknown): unknown[] => {
		const { quote, trigger, words } = record as { quote?: unknown; trigger?: unknown; words?: unknown };
		return [quote, trigger, words];
	};
	const all = [...Object.values(claims.raw), ...Object.values(promises.raw), ...Object.values(voices.raw)];
	return all
		.filter((record) => typeof record === 'object' && record !== null)
		.flatMap(texts)
		.filter((one) => typeof one === 'string');
}

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
			...unmarkedSentences(section),
			...marksWithin(section),
			...changedQuotations(section, recorded),
			...otherQuotations(section),
		]),
	];
}

const records = <T extends Record<string, Table<unknown>>>(tables: T): { [Name in keyof T]: T[Name]['records'] } =>
	Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.records])) as never;

/** All tables of facts by their schemas, each with its words resolved. */
const readTables = (reader: ContentReader, printed: Printed): Tables =>
	Object.fromEntries(
		Object.entries(tableSchemas).map(([name, [record, id]]) => [
			name,
			optionalTables.includes(name) && !reader.has(factsFile(name))
				? soundTable({})
				: reader.table<unknown>(factsFile(name), record, printed, id),
		]),
	) as Tables;

/** The addresses that the story once had, checked against those it has; a story without the file never had others. */
function readMoved(
	reader: ContentReader,
	sections: readonly SectionText[],
	states: Readonly<Record<string, Table<unknown>>>,
): Moved {
	const none: Moved = { sections: {}, scenes: {}, steps: {}, states: {} };
	if (!reader.has(movedFile)) return none;
	const yaml = reader.yaml(movedFile);
	const { value, problems } = parseRecord(yaml, movedSchema);
	const shown = Object.fromEntries(Object.entries(states).map(([figure, table]) => [figure, idsOf(table)]));
	reader.problems.push(...problems, ...(value ? brokenMoves(value, sections, shown, yaml.lineOf) : []));
	return value ?? none;
}

/** Reads and checks a content folder, whose figures have states of these kinds: the facts with every problem that is found. */
export function readStory(files: Files, kinds: StateKinds): Content {
	const reader = new ContentReader(files);
	const { problems } = reader;
	const printed = reader.printed();
	const tables = readTables(reader, printed);
	const story = parseRecord(reader.yaml(storyFile), storySchema, reader.reading(storyFile, printed));
	problems.push(...story.problems);
	const figures = parseRecord(reader.yaml(figuresFile), figuresSchema, reader.reading(figuresFile, printed));
	problems.push(...figures.problems);
	const sound = problems.length === 0;
	const sections = reader.sections(story.value?.sections, printed);
	const before = problems.length;
	const states = readStates(reader, kinds, printed);
	const whole = sound && problems.length === before;
	const moved = readMoved(reader, sections, states);
	problems.push(
		...strayStates(reader, kinds),
		...brokenFacts(tables),
		...(reader.has(factsFile('passages')) ? brokenPassages(tables, reader.yaml(factsFile('passages'))) : []),
		...brokenCounts(tables),
		...(story.value ? brokenStory(story.value, reader.yaml(storyFile), tables) : []),
		...brokenStates(tables, states, kinds),
		...(figures.value ? brokenFigures(figures.value, reader.yaml(figuresFile), tables, states) : []),
		...brokenUses(reader.uses, tables, states),
		...brokenStrips(sections, tables),
		...brokenSections(sections, tables, Object.keys(states), story.value?.lengths),
		...typedNumbers(reader.typed, printed, story.value?.title),
	);
	// What nothing uses can only be told when everything that may use it could be read.
	if (problems.length === 0) problems.push(...unusedRecords(reader.uses, tables, states));
	if (!story.value || !figures.value) return { facts: undefined, whole: false, problems };
	const { article } = story.value;
	const url = tables.sources.records[article.source]?.url ?? '';
	const own = { story: { ...story.value, article: { ...article, url } }, figures: figures.value, moved };
	const facts = { ...own, ...records(tables), states: records(states) as States, sections };
	return { facts, whole, problems };
}
