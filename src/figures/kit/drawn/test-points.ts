/** Points along a path of straight lines and cubic curves in absolute px. */
export function pointsOf(d: string): [number, number][] {
	const points: [number, number][] = [];
	let [x, y] = [0, 0];
	const to = (nx: number, ny: number, cx = [x, nx], cy = [y, ny]) => {
		for (let i = 1; i < 40; i++) {
			const t = i / 40;
			const at = (a: number, [b = a, c = a]: number[], e: number) =>
				a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + e * t ** 3;
			points.push([at(x, cx, nx), at(y, cy, ny)]);
		}
		[x, y] = [nx, ny];
	};
	for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVhvC])([^A-Za-z]*)/g)) {
		const n = rest
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = n;
		if (letter === 'M') [x, y] = [a, b];
		if (letter === 'H') to(a, y);
		if (letter === 'h') to(x + a, y);
		if (letter === 'V') to(x, a);
		if (letter === 'C') to(f, g, [a, c], [b, e]);
	}
	return points;
}
