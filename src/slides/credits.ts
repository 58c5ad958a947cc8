const short: Record<string, string> = {
	map: '© OpenStreetMap contributors',
	ring: '© OpenStreetMap contributors',
	ladder: 'Rungs: our reading',
	law: 'Our summary, not legal advice',
	promises: 'Our summary of the texts',
};

/** The few words that must stand under a figure on every slide; the whole credit is on the last one. */
export const creditOf = (figure: string): string => short[figure] ?? '';
