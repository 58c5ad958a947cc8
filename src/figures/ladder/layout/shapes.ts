const point = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** The share of a cored mark’s radius that its core has. */
export const core = 0.45;

/** The caret under a step down. */
export const caretPath = (x: number, y: number, r: number): string =>
	`M${point(x - r * 0.6, y + r + 2)}L${point(x, y + r + 2 + r * 0.5)}L${point(x + r * 0.6, y + r + 2)}`;
