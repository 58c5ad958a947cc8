const whole = (words: string, flags: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, flags);

/** Whether a text has these words as whole words, in capitals or not. */
export const says = (text: string, words: string): boolean =>
	// Most texts do not have them at all, which is told faster than a pattern is made.
	text.toLowerCase().includes(words.toLowerCase()) && whole(words, 'iu').test(text);

/** How often a text has these words as whole words, letter for letter. */
export const countOf = (text: string, words: string): number => text.match(whole(words, 'gu'))?.length ?? 0;

/** A line in pieces: words that are printed, and gaps for these words; those that it does not have are left out of nothing. */
export function withGaps(line: string, gaps: readonly string[]): { text: string; gap: boolean }[] {
	const first = gaps
		.map((gap) => ({ gap, at: line.search(whole(gap, 'u')) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)[0];
	if (!first) return line ? [{ text: line, gap: false }] : [];
	const { gap, at } = first;
	const rest = withGaps(
		line.slice(at + gap.length),
		gaps.filter((one) => one !== gap),
	);
	return [...(at > 0 ? [{ text: line.slice(0, at), gap: false }] : []), { text: gap, gap: true }, ...rest];
}

/** What can be read of a line whose gaps are left open. */
export const withoutGaps = (line: string, gaps: readonly string[]): string =>
	withGaps(line, gaps)
		.filter(({ gap }) => !gap)
		.map(({ text }) => text)
		.join(' … ');
