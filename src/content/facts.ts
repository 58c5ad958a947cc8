import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from './find-figures.ts';
import { ContentError } from './problem.ts';
import { readStory, type Content, type Facts } from './read.ts';
import type { Files } from './reader.ts';

export type { Facts } from './read.ts';

/** The kinds of states that the figures of this project have; with them, facts can be read at once wherever they are needed. */
let found = await findFigures();

/** The files of the project at `root`. */
export const filesIn = (root: string): Files => ({
	read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
	list: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
});

/** Reads and checks the content folder of the project. */
export const readContent = (): Content => readStory(filesIn(process.cwd()), found);

let cached: Facts | undefined;

/** The facts of this project, read once; the build has checked them before (see check-content.ts), so only incomplete ones throw here. */
export function loadFacts(): Facts {
	if (cached) return cached;
	const { facts, whole, problems } = readContent();
	if (!facts || !whole) throw new ContentError(problems);
	return (cached = facts);
}

/** Lets the facts be read again when they are next asked for, because a file of `content/` or a figure's manifest has changed. */
export async function forgetFacts(): Promise<void> {
	found = await findFigures();
	cached = undefined;
}
