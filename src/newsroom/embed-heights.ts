/** The widths an editor may look at a figure in, CSS px: those of common columns. */
export const widths = [330, 510, 660, 930, 1200] as const;
export type Width = (typeof widths)[number];

/** Where pages are measured, CSS px: at these widths, and at the last at which they show the picture for phones, where they are higher than at those on either side. */
export const measuredAt = [330, 510, 599, 660, 930, 1200] as const;

/** How high each embedded page is at each of these, CSS px, by its path (`map/gap`, `scene/the-gap`). */
export type Heights = Record<string, number[]>;

/** What the element knows of each page before its frame tells its height, parted by spaces: a height for each width, then its states. */
export type Guesses = Record<string, string>;

/** For each figure and scene the heights of its highest state, CSS px, up to the next ten, which makes the script smaller, and a figure's states. */
export function guessesOf(heights: Heights): Guesses {
	const pages = Map.groupBy(Object.keys(heights), (path) => /^scene\/.*|[^/]*/.exec(path)?.[0] ?? path);
	const guessed = [...pages].map(([page, paths]) => {
		const highest = measuredAt.map((_, index) => Math.max(...paths.map((path) => heights[path]?.[index] ?? 0)));
		const states = paths.filter((path) => path !== page).map((path) => path.slice(page.length + 1));
		return [page, [...highest.map((height) => Math.ceil(height / 10) * 10), ...states].join(' ')];
	});
	return Object.fromEntries(guessed) as Guesses;
}

/** How high, CSS px, a page is taken to be that was not measured, and the window through which the embedded story is read. */
export const storyWindow = 800;

/** The height measured at the width that is nearest to this one. */
export function heightNear(heights: readonly number[], width: number): number {
	const distance = (index: number): number => Math.abs((measuredAt[index] ?? Infinity) - width);
	const nearest = measuredAt.reduce<number>((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
	return heights[nearest] ?? storyWindow;
}

/** The least height that holds the page at this width and at every narrower one, as on the phones of readers. */
export function heightUpTo(heights: readonly number[], width: number): number {
	const held = heights.filter((_, index) => index === 0 || (measuredAt[index] ?? Infinity) <= width);
	return held.length > 0 ? Math.max(...held) : storyWindow;
}

/** The same with room for what a pinned frame says of its version and of corrections, which is more the narrower it is. */
export const withPin = (heights: readonly number[]): number[] =>
	heights.map((height, index) => height + ([64, 44, 44, 44, 24, 24][index] ?? 0));
