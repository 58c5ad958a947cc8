import type { Printed } from './print.ts';
import { unknown, type Problem } from './problem.ts';
import type { ContentReader } from './reader.ts';
import type { StateKinds, StateTables } from './states.ts';
import { statesFile, statesFolder } from './tables.ts';

const written = (reader: ContentReader): string[] => reader.namesIn(statesFolder, '.yaml');

/**
 * The states of the story's figures, in the order in which its sections, which have been read, first show them. A story need
 * not use every kind of figure that there is, but one that it shows has a file of states.
 */
export function readStates(reader: ContentReader, kinds: StateKinds, printed: Printed): StateTables {
	const shown = reader.uses.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
	return Object.fromEntries(
		[...new Set([...shown, ...written(reader)])].flatMap((name) => {
			const kind = kinds[name];
			return kind ? [[name, reader.table(statesFile(name), kind.state, printed)] as const] : [];
		}),
	);
}

/** Files of states that are no figure's. */
export function strayStates(reader: ContentReader, kinds: StateKinds): Problem[] {
	return written(reader)
		.filter((name) => !Object.hasOwn(kinds, name))
		.map((name) => ({ file: statesFile(name), line: 1, message: unknown('figure', name, Object.keys(kinds)) }));
}
