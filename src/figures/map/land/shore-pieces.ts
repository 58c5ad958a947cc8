import type { Ring } from '../../kit/rings.ts';

/** At most about so many spots make a piece. */
const longest = 200;
/** A piece lies in one square of a grid this many squares wide. */
const squares = 24;

/**
 * The shores of all rings as SVG paths, short and each within a small part of the sheet. A browser draws a window in
 * tiles, and would stroke the whole of one long path again for each of them; of short ones it leaves out those that a
 * tile does not show. With round ends and joins both look the same.
 */
export function shorePieces(rings: readonly Ring[]): string[] {
	const all = rings.flat();
	const side = Math.max(1, ...all.map(([x]) => x), ...all.map(([, y]) => y)) / squares;
	const done: string[] = [];
	const open = new Map<string, { path: string; spots: number }>();
	for (const ring of rings) {
		const [first] = ring;
		if (!first) continue;
		let at = '';
		let before = first;
		for (const spot of [...ring.slice(1), first]) {
			const square = `${Math.floor(spot[0] / side)} ${Math.floor(spot[1] / side)}`;
			const piece = open.get(square) ?? { path: '', spots: 0 };
			open.set(square, piece);
			// A stretch belongs to where it ends.
			piece.path +=
				square === at && piece.spots > 0
					? `L${spot[0]} ${spot[1]}`
					: `M${before[0]} ${before[1]}L${spot[0]} ${spot[1]}`;
			piece.spots += 1;
			if (piece.spots === longest) {
				done.push(piece.path);
				open.delete(square);
			}
			[at, before] = [square, spot];
		}
	}
	return [...done, ...[...open.values()].map(({ path }) => path)];
}
