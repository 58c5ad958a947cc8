import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError, type Problem } from '../lib/content/problem.ts';
import { lineFinder, parseRecord } from '../lib/content/table.ts';
import { brokenPack } from '../lib/teach/check.ts';
import { handOut } from '../lib/teach/hand-out-schema.ts';
import type { Say } from '../lib/teach/say.ts';
import * as schema from '../lib/teach/schema.ts';
import type { Pack } from '../lib/teach/schema.ts';
import { loadFacts, type Facts } from './facts.ts';

const schemas: { [File in keyof Pack]: z.ZodType<Pack[File]> } = {
	lesson: schema.lesson,
	questions: z.array(schema.question).min(1),
	controversy: schema.controversy,
	roles: schema.rolePlay,
	sourceCheck: schema.sourceCheck,
	exit: schema.exit,
	handOut,
	quiz: z.record(z.string(), schema.item),
};
const pathOf = (file: string): string =>
	`content/teach/${file.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;

/** Reads and checks what stands in content/teach under `root`, beside the facts and steps it names. */
export function readTeach(root: string, facts: Facts): { pack: Pack | undefined; problems: Problem[] } {
	const texts = new Map<string, string>();
	const problems: Problem[] = [];
	const entries = Object.entries(schemas).map(([name, record]) => {
		const file = pathOf(name);
		if (!existsSync(join(root, file))) {
			problems.push({ file, line: 1, message: 'this file is missing' });
			return [name, undefined] as const;
		}
		const text = readFileSync(join(root, file), 'utf8');
		texts.set(name, text);
		const read = parseRecord<unknown>(file, text, record);
		problems.push(...read.problems);
		return [name, read.value] as const;
	});
	if (entries.some(([, value]) => value === undefined)) return { pack: undefined, problems };
	const pack = Object.fromEntries(entries) as unknown as Pack;
	const finders = new Map([...texts].map(([name, text]) => [name, lineFinder(text)]));
	const say: Say = (file, path, message) => ({ file: pathOf(file), line: finders.get(file)?.(path) ?? 1, message });
	problems.push(...brokenPack(pack, facts, say));
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
