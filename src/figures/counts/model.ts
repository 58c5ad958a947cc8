import { fit, growth, type Layout } from '../kit/drawn/fit.ts';
import type { Block as Text } from '../kit/drawn/block.ts';
import { loose } from '../kit/drawn/card.ts';
import { set } from '../kit/drawn/set.ts';
import type { Drawing, Group, Word } from '../kit/drawn/types.ts';
import type { Frame } from '../kit/frame.ts';
import { dots, type Block } from './dots.ts';
import type { Counted, CountsData, Words } from './data.ts';
import { heading, key } from './tell.ts';

type Entry = [id: string, count: Counted];

/** The least distance of two dots, px. */
const leastPitch = 5;
/** More than this and dots would be plates, px: they grow with the letters where a large screen gives room. */
const mostPitch = (width: number): number => 46 * Math.max(1, growth(width));

/** How many blocks stand side by side, and how many dots there are across each and down. */
function grid({ value, per, groups = 1 }: Counted, width: number, pitch: number) {
	const beside = Math.ceil(groups / 2);
	const fitting = groups === 1 ? Math.floor(width / pitch) : Math.min(5, Math.floor((width / beside - pitch) / pitch));
	const across = Math.max(1, fitting);
	return { beside, across, down: Math.ceil(Math.ceil(value / per / groups) / across) };
}

/** How high the dots of a count are, px; `label` is the height of the words below each group. */
function heightOf(count: Counted, width: number, pitch: number, label: number): number {
	const { groups = 1 } = count;
	const { beside, down } = grid(count, width, pitch);
	return Math.ceil(groups / beside) * (down * pitch + (groups === 1 ? 0 : label));
}

/** The dots of a count from (x, y) on, and a name below each of its groups. */
function drawDots(
	count: Counted,
	x: number,
	y: number,
	width: number,
	pitch: number,
	size: number,
): Pick<Group, 'shapes' | 'words'> {
	const { value, per, groups = 1, group = '', partValue } = count;
	const { beside, across, down } = grid(count, width, pitch);
	const each = value / per / groups;
	const label = groups > 1 ? Math.round(size * 2) : 0;
	const words: Word[] = [];
	const blocks = Array.from({ length: groups }, (_, i): Block => {
		const left = x + (i % beside) * (width / beside);
		const top = y + Math.floor(i / beside) * (down * pitch + label);
		if (groups > 1) {
			const name: Text = { text: `${group.replace(/^an? /, '')} ${i + 1}`, size, role: 'soft' };
			words.push(...loose([name], left + pitch * 0.1, top + down * pitch + size * 0.2, width / beside).words);
		}
		return { x: left, y: top, columns: across, first: i * each, count: each };
	});
	return { shapes: dots(blocks, pitch, partValue === undefined ? Infinity : partValue / per), words };
}

/** The words above a count's dots, and those below them. */
function wordsOf(count: Counted, words: Words, size: number, least: number): { above: Text[]; below: Text[] } {
	const small = Math.max(least, Math.round(size * 0.78));
	const { what, when, by, note } = count;
	return {
		above: [
			{ text: heading(count, words), size: Math.round(size * 1.9), weight: 600 },
			{ text: `${what}, ${when}`, size },
		],
		below: [
			{ text: `${key(count, words)} ${by[0]?.toUpperCase() ?? ''}${by.slice(1)}. ${note}`, size: small, role: 'soft' },
		],
	};
}

/** Counts below one another, all with dots of one size, as large as the room lets them be. */
const stacked =
	(entries: Entry[], words: Words): Layout =>
	({ x, y, width, height }, size, least) => {
		const gap = Math.round(size * 0.6);
		const small = Math.max(least, Math.round(size * 0.78));
		const texts = entries.map(([, count]) => wordsOf(count, words, size, least));
		const heights = texts.map(({ above, below }) => [above, below].map((blocks) => set(blocks, 0, 0, width).y));
		const taken = heights.flat().reduce((sum, one) => sum + one, 0) + gap * (entries.length * 3 - 1);
		const label = Math.round(small * 2);
		const needs = (pitch: number) => entries.reduce((sum, [, count]) => sum + heightOf(count, width, pitch, label), 0);
		let pitch = mostPitch(width);
		while (pitch > leastPitch && needs(pitch) > height - taken) pitch -= 0.5;
		// Letters may not grow at the cost of the dots.
		const cramped = pitch < Math.min(size * 0.62, 14) && size > least;
		const groups: Group[] = [];
		let top = y;
		entries.forEach(([id, count], i) => {
			const { above = [], below = [] } = texts[i] ?? {};
			const head = set(above, x, top, width);
			const drawn = drawDots(count, x, head.y + gap, width, pitch, small);
			const foot = set(below, x, Math.round(head.y + 2 * gap + heightOf(count, width, pitch, label)), width);
			groups.push({
				...{ id, x, y: top, width: Math.round(width), height: Math.round(foot.y - top) },
				shapes: drawn.shapes,
				words: [...head.words, ...drawn.words, ...foot.words],
			});
			top = Math.round(foot.y + gap);
		});
		return { shapes: [], words: [], groups, bottom: cramped ? Infinity : top - gap };
	};

/** The picture of a named state; throws if there is no such state. */
export function picture(data: CountsData, stateId: string, frame: Frame): Drawing {
	const counts = data.states[stateId];
	if (!counts) throw new Error(`the counts have no state “${stateId}”`);
	const entries = counts.flatMap((id): Entry[] => (data.counts[id] ? [[id, data.counts[id]]] : []));
	return fit(frame, 22, [{ draw: stacked(entries, data.words), gaps: entries.length }]);
}
