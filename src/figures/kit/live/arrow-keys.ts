/** Where a key leads on a walk along a row, from a place in it and its last place: arrows to the next and the one before, Home and End to the ends. */
export const arrowKeys: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowDown: (at) => at + 1,
	ArrowRight: (at) => at + 1,
	ArrowUp: (at) => at - 1,
	ArrowLeft: (at) => at - 1,
	Home: () => 0,
	End: (_, last) => last,
};
