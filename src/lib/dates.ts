const msPerDay = 86_400_000;

/** The number of an ISO date in days since 1970; a month counts as its middle, a year as its middle. */
export function dayNumber(iso: string): number {
	const [year = 1970, month = 7, day = iso.length > 4 ? 15 : 1] = iso.split('-').map(Number);
	return Date.UTC(year, month - 1, day) / msPerDay;
}

/** Groups ISO dates in their order; days that follow one another without a gap share a group. */
export function runsOfDays(dates: readonly string[]): string[][] {
	const runs: string[][] = [];
	for (const date of dates) {
		const last = runs.at(-1)?.at(-1);
		const follows = last?.length === 10 && date.length === 10 && dayNumber(date) - dayNumber(last) === 1;
		if (follows) runs.at(-1)?.push(date);
		else runs.push([date]);
	}
	return runs;
}

/** Whole weeks from one ISO day to another. */
export const wholeWeeks = (from: string, to: string): number => Math.floor((dayNumber(to) - dayNumber(from)) / 7);
