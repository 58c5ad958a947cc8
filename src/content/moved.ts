import { z } from 'zod';
import { unknown, type Problem } from './problem.ts';
import { contentFolder } from './root.ts';
import { id } from './fields.ts';
import type { SectionText } from './section.ts';

/** The file of the addresses that the story once had. */
export const movedFile = `${contentFolder}/moved.yaml`;

const ids = z.record(id, id).default({});

/** Ids that are gone, with those of the sections, scenes or steps, and of the states of a figure, that took their place. */
export const moved = z.strictObject({ sections: ids, scenes: ids, steps: ids, states: z.record(id, ids).default({}) });

export type Moved = z.infer<typeof moved>;

/** The old ids of sections, scenes and steps whose place the one with this id took. */
export const oldIdsOf = ({ sections, scenes, steps }: Moved, now: string): string[] =>
	[sections, scenes, steps].flatMap((table) => Object.keys(table).filter((old) => table[old] === now));

/** The old ids of scenes of which this one, with its steps, took the place. */
export const oldScenesOf = ({ scenes }: Moved, scene: string, steps: readonly string[]): string[] =>
	Object.keys(scenes).filter((old) => [scene, ...steps].includes(scenes[old] ?? ''));

/** Old ids that are in use again or lead nowhere; `shown` are the states of each figure, and `lineOf` tells where an entry stands. */
export function brokenMoves(
	{ states, ...tables }: Moved,
	sections: readonly SectionText[],
	shown: Readonly<Record<string, readonly string[]>>,
	lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
	const check = (
		path: readonly string[],
		table: Readonly<Record<string, string>>,
		kind: string,
		known: readonly string[],
	): Problem[] =>
		Object.entries(table).flatMap(([old, now]) => {
			const at = { file: movedFile, line: lineOf([...path, old]) };
			if (known.includes(old)) return [{ ...at, message: `“${old}” is not gone: the story has it` }];
			return known.includes(now) ? [] : [{ ...at, message: unknown(kind, now, known) }];
		});
	const named = sections.flatMap(({ slug, scenes, steps }) => [slug, ...[...scenes, ...steps].map((one) => one.id)]);
	return [
		...Object.entries(tables).flatMap(([name, table]) => check([name], table, 'section, scene or step', named)),
		...Object.entries(states).flatMap(([figure, table]) =>
			check(['states', figure], table, `state of ${figure}`, shown[figure] ?? []),
		),
	];
}
