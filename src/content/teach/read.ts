import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { brokenUses, type LocatedUse } from '../check-uses.ts';
import { print, printedFrom } from '../print.ts';
import { ContentError, type Problem } from '../problem.ts';
import { contentFolder } from '../root.ts';
import type { StateTables } from '../states.ts';
import { parseRecord, soundTable, type Table } from '../table.ts';
import type { Tables } from '../tables.ts';
import { typedInYaml, typedNumbers } from '../typed-numbers.ts';
import { parseYaml, type Yaml } from '../yaml.ts';
import { brokenPack } from './check.ts';
import { blankMap } from './blank-map-schema.ts';
import { guesses } from './guesses-schema.ts';
import { handOut } from './hand-out-schema.ts';
import type { Say } from './say.ts';
import * as schema from './schema.ts';
import type { Pack } from './schema.ts';
import { sourceCheck } from './source-check-schema.ts';
import { loadFacts, type Facts } from '../facts.ts';

const schemas: { [File in keyof Pack]: z.ZodType<Pack[File]> } = {
	lesson: schema.lesson,
	questions: z.array(schema.question).min(1),
	controversy: schema.controversy,
	roles: schema.rolePlay,
	sourceCheck,
	exit: schema.exit,
	handOut,
	guesses,
	blankMap,
	quiz: z.record(z.string(), schema.item),
};
const pathOf = (file: string): string =>
	`${contentFolder}/teach/${file.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;

/** The file of a part of the pack, as far as it can be read. */
function yamlOf(root: string, part: string): Yaml {
	const file = pathOf(part);
	const found = existsSync(join(root, file));
	const yaml = parseYaml(file, found ? readFileSync(join(root, file), 'utf8') : '');
	return found ? yaml : { ...yaml, problems: [{ file, line: 1, message: 'this file is missing' }] };
}

/** Ids that are used beside the story, whose facts are sound, and that no record of theirs has. */
function unknownUses(uses: readonly LocatedUse[], facts: Facts): Problem[] {
	const { states, ...records } = facts;
	const sound = (all: object): Record<string, Table<unknown>> =>
		Object.fromEntries(Object.entries(all).map(([name, one]) => [name, soundTable(one as Record<string, unknown>)]));
	return brokenUses(uses, sound(records) as unknown as Tables, sound(states) as unknown as StateTables);
}

/**
 * Reads and checks what stands in content/teach under `root`, beside the facts and steps it names; as long as these are
 * not `sound`, the pack is read by itself.
 */
export function readTeach(root: string, facts: Facts, sound = true): { pack: Pack | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const uses: LocatedUse[] = [];
	const printed = printedFrom(facts);
	const yamls = Object.fromEntries(Object.keys(schemas).map((part) => [part, yamlOf(root, part)]));
	const entries = Object.entries(schemas).map(([part, record]) => {
		const yaml = yamls[part] ?? yamlOf(root, part);
		const read = parseRecord<unknown>(yaml, record, {
			print: (name, values) => print(printed, name, values),
			use: (use) => uses.push({ ...use, file: yaml.file }),
			report: (line, message) => problems.push({ file: yaml.file, line, message }),
		});
		problems.push(...read.problems);
		return [part, read.value] as const;
	});
	problems.push(...typedNumbers(Object.values(yamls).flatMap(typedInYaml), printed, facts.story.title));
	if (entries.some(([, value]) => value === undefined)) return { pack: undefined, problems };
	const pack = Object.fromEntries(entries) as unknown as Pack;
	const say: Say = (part, path, message) => ({ file: pathOf(part), line: yamls[part]?.lineOf(path) ?? 1, message });
	if (sound) problems.push(...unknownUses(uses, facts), ...brokenPack(pack, facts, say));
	return { pack, problems };
}

let cached: { facts: Facts; pack: Pack } | undefined;

/** The teacher's pack of this project, read once for the facts of the day; it was checked before, so only an unreadable one throws here. */
export function loadTeach(): Pack {
	const facts = loadFacts();
	if (cached?.facts === facts) return cached.pack;
	const { pack, problems } = readTeach(process.cwd(), facts);
	if (!pack) throw new ContentError(problems);
	cached = { facts, pack };
	return pack;
}
