/** How far a box goes that has `beyond` px to scroll, of which `at` are done, when the page has gone `by` px and has `before` and `after` px of the step on either side of where one reads. */
export function along(by: number, at: number, beyond: number, before: number, after: number): number {
	// What is left of the box goes by with what was left of the step, so that neither end of it is missed; what the page
	// went outside the step does not count.
	const went = Math.max(-Math.max(0, after), Math.min(by, Math.max(0, before)));
	if (went > 0) return (beyond - at) * Math.min(1, went / Math.max(1, after + went));
	return at * Math.max(-1, went / Math.max(1, before - went));
}
