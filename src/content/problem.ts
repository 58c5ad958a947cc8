import { closest, distance } from 'fastest-levenshtein';

/** Something wrong in the content: where it stands and what to do about it. */
export interface Problem {
	file: string;
	line: number;
	message: string;
}

/** All problems of a content folder, one per line as `file:line: message`. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	constructor(problems: readonly Problem[]) {
		super(problems.map((p) => `${p.file}:${String(p.line)}: ${p.message}`).join('\n'));
	}
}

/** The known word that is at most `most` letters away from `word`, the nearest of them, or nothing; capitals make no difference. */
export function nearest(
	word: string,
	known: readonly string[],
	most = Math.max(3, word.length / 2),
): string | undefined {
	if (known.length === 0) return undefined;
	const lower = known.map((one) => one.toLowerCase());
	const best = closest(word.toLowerCase(), lower);
	return distance(word.toLowerCase(), best) <= most ? known[lower.indexOf(best)] : undefined;
}

/** The known word of which `word` is a slip of the pen: one letter in a short word, two or a third in a longer one. */
export const slipOf = (word: string, known: readonly string[]): string | undefined =>
	nearest(word, known, word.length < 4 ? 1 : Math.max(2, word.length / 3));

/** The known word that is nearest to `word`, as a question, or nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
	const best = nearest(word, known);
	return best === undefined ? '' : `; did you mean “${best}”?`;
}

/** The message for an id that no record has. */
export const unknown = (kind: string, id: string, known: readonly string[]): string =>
	`no ${kind} has the id “${id}”${didYouMean(id, known)}`;
