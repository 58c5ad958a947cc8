import { closest, distance } from 'fastest-levenshtein';

/** Something wrong in the content: where it stands and what to do about it. */
export interface Problem {
	file: string;
	line: number;
	message: string;
}

/** All problems of a content folder, one per line as `file:line: message`. */
export class ContentError extends Error {
	readonly problems: Problem[];
	constructor(problems: Problem[]) {
		super(problems.map((p) => `${p.file}:${String(p.line)}: ${p.message}`).join('\n'));
		this.name = 'ContentError';
		this.problems = problems;
	}
}

/** The known word that is nearest to `word`, as a question, or nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const best = closest(word, known);
	return distance(word, best) <= Math.max(3, word.length / 2) ? `; did you mean “${best}”?` : '';
}

/** The message for an id that no record has. */
export const unknown = (kind: string, id: string, known: readonly string[]): string =>
	`no ${kind} has the id “${id}”${didYouMean(id, known)}`;
