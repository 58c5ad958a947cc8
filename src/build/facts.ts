import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
	brokenFacts,
	brokenSections,
	brokenStates,
	unusedRecords,
	type StateTables,
	type Tables,
} from '../lib/content/links.ts';
import { ContentError, unknown, type Problem } from '../lib/content/problem.ts';
import { parseSection } from '../lib/content/read-section.ts';
import type { SectionText } from '../lib/content/section.ts';
import { parseRecord, parseTable, type Table } from '../lib/content/table.ts';
import * as schema from '../lib/schema.ts';

/** Everything the story rests on, typed and checked. */
export interface Facts {
	story: schema.Story;
	claims: Record<string, schema.Claim>;
	sources: Record<string, schema.Source>;
	places: Record<string, schema.Place>;
	distances: Record<string, schema.Distance>;
	events: Record<string, schema.StoryEvent>;
	rungs: Record<string, schema.Rung>;
	terms: Record<string, schema.Term>;
	promises: Record<string, schema.Pledge>;
	gates: Record<string, schema.Gate>;
	states: {
		map: Record<string, schema.MapState>;
		ladder: Record<string, schema.LadderState>;
		law: Record<string, schema.ListState>;
		promises: Record<string, schema.ListState>;
		ring: Record<string, schema.RingState>;
	};
	sections: SectionText[];
}

/** Reads and checks a content folder; returns the facts with every problem found. */
export function readContent(root: string): { facts: Facts | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = (path: string): string => {
		if (existsSync(join(root, path))) return readFileSync(join(root, path), 'utf8');
		problems.push({ file: path, line: 1, message: 'this file is missing' });
		return '{}';
	};
	const table = <T>(path: string, record: z.ZodType<T>): Table<T> => {
		const found = parseTable(path, read(path), record);
		problems.push(...found.problems);
		return found;
	};
	const tables = {
		claims: table('content/facts/claims.yaml', schema.claim),
		sources: table('content/facts/sources.yaml', schema.source),
		places: table('content/facts/places.yaml', schema.place),
		distances: table('content/facts/distances.yaml', schema.distance),
		events: table('content/facts/events.yaml', schema.event),
		rungs: table('content/facts/rungs.yaml', schema.rung),
		terms: table('content/facts/terms.yaml', schema.term),
		promises: table('content/facts/promises.yaml', schema.promise),
		gates: table('content/facts/gates.yaml', schema.gate),
	} satisfies Tables;
	const states = {
		map: table('content/states/map.yaml', schema.mapState),
		ladder: table('content/states/ladder.yaml', schema.ladderState),
		law: table('content/states/law.yaml', schema.listState),
		promises: table('content/states/promises.yaml', schema.listState),
		ring: table('content/states/ring.yaml', schema.ringState),
	} satisfies StateTables;
	const story = parseRecord('content/story.yaml', read('content/story.yaml'), schema.story);
	problems.push(...story.problems);

	const folder = join(root, 'content/en');
	const names = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.endsWith('.mdx'))
				.sort()
		: [];
	const parsed = names.map((name) => parseSection(`content/en/${name}`, readFileSync(join(folder, name), 'utf8')));
	problems.push(...parsed.flatMap((p) => p.problems));
	const order = story.value?.sections ?? [];
	const known = parsed.map((p) => p.section.name);
	problems.push(
		...order
			.filter((name) => !known.includes(name))
			.map((name) => ({ file: 'content/story.yaml', line: 1, message: unknown('section', name, known) })),
	);
	const sections = order.flatMap((name) => parsed.map((p) => p.section).find((s) => s.name === name) ?? []);

	problems.push(
		...brokenFacts(tables),
		...brokenStates(tables, states),
		...brokenSections(sections, tables, states),
		...unusedRecords(sections, tables, states),
	);
	if (!story.value) return { facts: undefined, problems };
	const records = <T>(of: Record<string, Table<T>>) =>
		Object.fromEntries(Object.entries(of).map(([k, t]) => [k, t.records]));
	const facts = {
		story: story.value,
		...records<unknown>(tables),
		states: records<unknown>(states),
		sections,
	} as unknown as Facts;
	return { facts, problems };
}

let cached: Facts | undefined;

/** The facts of this project, read once; the build has checked them before (see check-content.ts), so only unreadable ones throw here. */
export function loadFacts(): Facts {
	if (cached) return cached;
	const { facts, problems } = readContent(process.cwd());
	if (!facts) throw new ContentError(problems);
	return (cached = facts);
}

/** Lets the facts be read again when they are next asked for, because a file of `content/` has changed. */
export function forgetFacts(): void {
	cached = undefined;
}
