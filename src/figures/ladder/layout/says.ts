import { overlap, type Box } from '../../kit/rings.ts';
import type { Mark, Text, Tie } from '../picture.ts';
import { textWidth } from '../../kit/text-width.ts';
import type { Sizes } from './sizes.ts';

/** The room that a line of text takes, px. */
function boxOf({ x, y, text, size, weight, anchor }: Text): Box {
	const width = textWidth(text, size, weight);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

/** Who says that one thing follows from another, above or below the level part of its tie where no other words or marks stand; else nothing. */
export function sayers(ties: readonly Tie[], marks: readonly Mark[], texts: readonly Text[], sizes: Sizes): Text[] {
	const taken = [
		...texts.map(boxOf),
		...marks.map(({ x, y, r }) => ({ left: x - 1.4 * r, right: x + 1.4 * r, top: y - 1.4 * r, bottom: y + 1.4 * r })),
	];
	return ties.flatMap(({ from, to, actor, via, gap, says }): Text[] => {
		const [a, b] = [from, to].map((id) => marks.find((mark) => mark.id === id));
		if (!a || !b || !says || via !== 'down') return [];
		const size = sizes.small;
		const places = [-0.45, 1.05].flatMap((rise) =>
			[0.02, 0.3, 0.6].map((share): Text => {
				const x = a.x + 6 + share * ((gap ?? b.x) - a.x);
				return { x, y: b.y + rise * size, text: says, size, weight: 400, anchor: 'start', role: actor, halo: true };
			}),
		);
		const free = places.find((place) => {
			const box = boxOf(place);
			return box.right < (gap ?? b.x) && !taken.some((one) => overlap(one, box));
		});
		return free ? [free] : [];
	});
}
