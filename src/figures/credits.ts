/** Where each figure's picture comes from, printed beneath it: what must be said, and what there is room for on wide screens. */
export const credits: Record<string, { short: string; more: string }> = {
	map: {
		short: 'Coastline © OpenStreetMap contributors, ODbL. Marks express no view on sovereignty.',
		more: 'Distances on the WGS84 ellipsoid.',
	},
	ladder: {
		short: 'Rungs are our reading; only their order means anything.',
		more: 'Dates: the public record, see the evidence.',
	},
	law: {
		short: 'Our summary of statutes and treaty texts. Not legal advice.',
		more: 'Each gate names its basis and sources.',
	},
	promises: {
		short: 'Texts of the instruments, see the evidence.',
		more: 'Lines show who promised or said what to whom, not how strongly.',
	},
	ring: {
		short: 'OpenStreetMap, ODbL · Natural Earth · GeoNames, CC BY 4.0.',
		more: 'Measured on the WGS84 ellipsoid.',
	},
};
