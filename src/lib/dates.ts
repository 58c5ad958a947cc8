const months = 'January February March April May June July August September October November December'.split(' ');

/** An ISO day, month or year in words, as exactly as it is given: `2026-01-27` is "27 January 2026". */
export function longDate(iso: string): string {
	const [year, month, day] = iso.split('-');
	return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
