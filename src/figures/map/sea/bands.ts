/** Bands of depth, the shallowest first and each over the one before: a path each, in units of so many px. */
export const bandsMarkup = (paths: readonly string[], unit: number): string =>
	`<g transform="scale(${unit})">${paths
		.map((path, i) => (path ? `<path class="f-deep${i + 1}" d="${path}"/>` : ''))
		.join('')}</g>`;
