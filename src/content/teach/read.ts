import { mapValues } from '../../lib/map-values.ts';
import { brokenUses, type LocatedUse } from '../check-uses.ts';
import { filesIn, loadFacts, type Facts } from '../facts.ts';
import { ContentError, type Problem } from '../problem.ts';
import { ContentReader, type Files } from '../reader.ts';
import { contentFolder } from '../root.ts';
import { soundTable } from '../table.ts';
import { typedNumbers } from '../typed-numbers.ts';
import { brokenPack } from './check.ts';
import { packSchemas, type Pack, type Say } from './schema.ts';

const pathOf = (file: string): string =>
	`${contentFolder}/teach/${file.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;

/** Ids that are used beside the story, whose facts are sound, and that no record of theirs has. */
function unknownUses(uses: readonly LocatedUse[], facts: Facts): Problem[] {
	const { states, ...records } = facts;
	const tables = mapValues(records, (one) => soundTable(one as Record<string, never>));
	return brokenUses(uses, tables, mapValues(states, soundTable));
}

/**
 * Reads and checks what stands in content/teach, beside the facts and steps it names; as long as these are not `sound`, the
 * pack is read by itself.
 */
export function readTeach(files: Files, facts: Facts, sound = true): { pack: Pack | undefined; problems: Problem[] } {
	const reader = new ContentReader(files, facts);
	const { problems, uses, typed } = reader;
	const parts = mapValues(packSchemas, (schema, part) => reader.record<unknown>(pathOf(part), schema));
	problems.push(...typedNumbers(typed, facts, facts.story.title));
	if (Object.values(parts).some((one) => one === undefined)) return { pack: undefined, problems };
	const pack = parts as Pack;
	const say: Say = (part, path, message) => {
		const { file, lineOf } = reader.yaml(pathOf(part));
		return { file, line: lineOf(path), message };
	};
	if (sound) problems.push(...unknownUses(uses, facts), ...brokenPack(pack, facts, say));
	return { pack, problems };
}

let cached: { facts: Facts; pack: Pack } | undefined;

/** The teacher's pack of this project, read once for the facts of the day; it was checked before, so only an unreadable one throws here. */
export function loadTeach(): Pack {
	const facts = loadFacts();
	if (cached?.facts === facts) return cached.pack;
	const { pack, problems } = readTeach(filesIn(process.cwd()), facts);
	if (!pack) throw new ContentError(problems);
	cached = { facts, pack };
	return pack;
}
