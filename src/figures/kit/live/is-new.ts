/** A test of whether anything differs from what was asked last: a figure that starts hears of its size and its state once more, and need not be drawn again. */
export function isNewTest(): (...asked: unknown[]) => boolean {
	let last = '';
	return (...asked) => {
		const before = last;
		last = JSON.stringify(asked);
		return last !== before;
	};
}
