import { readSmall, smallStory } from './small-story.ts';

/** The problems of the small story with some of its files changed. */
export const problemsOf = (changed: Record<string, string>): string[] =>
	readSmall({ ...smallStory, ...changed }).problems.map((p) => `${p.file}:${String(p.line)}: ${p.message}`);

/** The problems of the small story after one change to one of its files; throws where that hits nothing. */
export function problemsAfter(file: string, from = '', to = ''): string[] {
	const text = smallStory[file] ?? '';
	if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
	return problemsOf({ [file]: text.replace(from, to) });
}

/** The rows of a table of slips; `\\n` in it is the end of a line. */
export const rows = (table: string): string[][] =>
	table
		.trim()
		.split('\n')
		.map((row) => row.split(' | ').map((cell) => cell.replaceAll('\\n', '\n')));
