/** Bands of depth, the shallowest first and each over the one before: a path each, in units of so many px. */
export const bandsMarkup = (paths: readonly string[], unit: number): string =>
	paths
		.map((path, i) => (path ? `<path class="f-deep${i + 1}" transform="scale(${unit})" d="${path}"/>` : ''))
		.join('');
