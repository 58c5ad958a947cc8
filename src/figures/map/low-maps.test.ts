import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { frameFor } from '../kit/frame.ts';
import type { Spot } from '../kit/mercator.ts';
import { holds, type Box } from '../kit/rings.ts';
import type { Coast } from './land/coast.ts';
import { figureData } from './data.ts';
import { landAt, landOf } from './land/land.ts';
import { picture } from './model.ts';
import { levelFor, spotOf } from './view.ts';

const data = figureData(loadFacts());
const coast = (name: string) => JSON.parse(readFileSync(`src/figures/map/land/${name}.json`, 'utf8')) as Coast;
const land = landOf([coast('coast-near'), coast('coast-far')]);

/** Frames as under the headings of a story on phones, those of 280 px and the two lowest with no room for all names. */
const frames = (
	[
		[280, 230],
		[320, 179.9],
		[360, 210],
		[320, 179.9],
		[360, 234],
		[375, 248],
	] as const
).map(([width, height]) => frameFor(width, height, true));
const pictures = frames.flatMap((frame) =>
	Object.entries(data.states).map(([id, state]) => ({
		state,
		shown: picture(data, id, frame, land),
		frame,
		isRoomy: frame.height >= 230 && frame.width >= 320,
		at: `in ${id}, ${frame.width} × ${frame.height}`,
	})),
);

const away = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): number =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

test('where lines leave the picture for a place beyond it, its name stands beside them', () => {
	const column = frameFor(255, 385, false);
	for (const frame of [...frames, column]) {
		const { labels, marks } = picture(data, 'chain', frame, land);
		const name = labels.find(({ id }) => data.places[id]?.beyond);
		const ends = marks.filter(({ kind }) => kind === 'end');
		if (name) expect(Math.min(...ends.map((end) => away(name.box, end))), `${frame.width}`).toBeLessThan(25);
	}
});

test('a name of one line is next to its own place, and is left out rather than read as that of another', () => {
	const astray = pictures.flatMap(({ state, frame, shown: { labels, marks, view }, at }) => {
		const named = marks.filter(({ kind }) => kind !== 'end');
		const isSmall = (spot: Spot) => (landAt(levelFor(land, view, frame), view, spot)?.areaPx ?? 0) < 160;
		// An island close by another mark has a name and no mark of its own.
		const bare = state.places
			.filter((id) => data.places[id]?.kind === 'island' && !named.some((mark) => mark.id === id))
			.map((id) => ({ id, spot: spotOf(view, [data.places[id]?.lon ?? 0, data.places[id]?.lat ?? 0]) }))
			.filter(({ spot }) => isSmall(spot))
			.map(({ id, spot: [x, y] }) => ({ id, x, y }));
		return [...named, ...bare]
			.map((mark) => ({ mark, box: labels.find(({ id, texts }) => id === mark.id && texts.length === 1)?.box }))
			.filter(({ mark, box }) => {
				const own = box ? away(box, mark) : 0;
				return box && own > 20 && named.some((other) => other.id !== mark.id && away(box, other) < own);
			})
			.map(({ mark: { id } }) => `${id} ${at}`);
	});
	expect(astray).toEqual([]);
});

test('no line goes through the name of a place where there is room beside it', () => {
	const steps = Array.from({ length: 50 }, (_, i) => i / 50);
	const along = (spots: Spot[]): Spot[] =>
		spots.slice(1).flatMap((to, i) => {
			const [x, y] = spots[i] ?? to;
			return steps.map((f): Spot => [x + (to[0] - x) * f, y + (to[1] - y) * f]);
		});
	const crossed = pictures
		.filter(({ isRoomy }) => isRoomy)
		.flatMap(({ state: { lines, links }, shown: { labels, view }, at }) => {
			const spots = [...lines, ...links].flatMap(({ points }) => along(points.map((point) => spotOf(view, point))));
			// The letters, without the room above and below them.
			const letters = ({ left, right, top, bottom }: Box): Box => ({ left, right, top: top + 4, bottom: bottom - 4 });
			return labels
				.filter(({ kind, box }) => kind === 'place' && spots.some((spot) => holds(letters(box), spot)))
				.map(({ id }) => `${id} ${at}`);
		});
	expect(crossed).toEqual([]);
});
