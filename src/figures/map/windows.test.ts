import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { frameFor, projected, wideFrom, type Frame } from '../kit/frame.ts';
import { inside, overlap, type Box } from '../kit/rings.ts';
import type { Coast } from './land/coast.ts';
import { copiesIn } from './land/coast.ts';
import { figureData } from './data.ts';
import { landOf } from './land/land.ts';
import { picture, viewFor } from './model.ts';
import { freeBox, pointAt, seen } from './view.ts';

const data = figureData(loadFacts());
const states = Object.keys(data.states);
const coast = (name: string) => JSON.parse(readFileSync(`src/figures/map/land/${name}.json`, 'utf8')) as Coast;
const far = coast('coast-far');
const land = landOf([coast('coast-near'), far]);

const widths = [280, 320, 360, 390, 599, 600, 768, 853, 999, 1000, 1080, 1280, 1440, 1920, 2560, 3440, 5120];
const heights = [320, 420, 480, 568, 653, 740, 900, 1080, 1440, 1920, 2160];

/** What a figure is given in a window of the story, of a host's page of this width, and of the slides, px. */
function framesIn(width: number, height: number): Frame[] {
	const story =
		width < wideFrom ? frameFor(width, height * 0.53 - 60, true) : frameFor(width, Math.max(250, height - 120), true);
	const host = frameFor(width, width < 600 ? Math.max(330, width * 0.85) : Math.max(430, width * 0.52), false);
	const type = projected(width, height);
	const slide =
		width > 1.5 * height
			? frameFor(width * 0.58, height * 0.93, false, type)
			: frameFor(width, height * 0.52, false, type);
	return [story, host, slide].filter((frame) => frame.height > 150);
}
const frames = widths.flatMap((width) => heights.flatMap((height) => framesIn(width, height)));

test('no window sees past the north or the south of the drawn coast, and none a cut through its land', () => {
	const past = frames.flatMap((frame) =>
		states.flatMap((state) => {
			const view = viewFor(data, state, frame);
			const [north, south] = [pointAt(view, [0, 0]).lat, pointAt(view, [0, frame.height]).lat];
			// The Antarctic lies beyond, and is cut along the date line.
			return view.world > 0 && north < 84 && south > -63 ? [] : [`${state} ${frame.width} × ${frame.height}`];
		}),
	);
	expect(past).toEqual([]);
});

test('a frame that headings and cards fill has a view all the same', () => {
	for (const [width, height] of [
		[0, 0],
		[1, 1],
		[844, 30],
		[30, 844],
	] as const)
		for (const state of states) {
			const view = viewFor(data, state, frameFor(width, height, true));
			expect(view.world, `${state} ${width} × ${height}`).toBeGreaterThan(0);
			expect(Object.values(view).every(Number.isFinite)).toBe(true);
		}
});

test('the coast is drawn as often as a very wide window shows the world', () => {
	for (const frame of frames)
		for (const state of states) {
			const box = seen(viewFor(data, state, frame), frame);
			const copies = copiesIn(far, box);
			const [west = 0, , east = 0] = far.parts[0] ?? [];
			expect((Math.min(...copies) * 360 + west + 180) / 360).toBeLessThanOrEqual(box.left);
			expect((Math.max(...copies) * 360 + east + 180) / 360).toBeGreaterThanOrEqual(box.right);
		}
	expect(copiesIn(far, { left: 0.7, right: 0.9, top: 0.4, bottom: 0.5 })).toEqual([0]);
});

const windows = [
	[280, 653],
	[320, 568],
	[360, 740],
	[768, 1024],
	[999, 700],
	[1080, 1920],
	[1440, 900],
	[1920, 1080],
	[3440, 1440],
	[5120, 2160],
] as const;

test.for(windows)(
	'%d × %d: no name leaves its room, touches another or a mark, or lies under the buttons',
	([w, h]) => {
		const wrong = framesIn(w, h).flatMap((frame) =>
			states.flatMap((state) => {
				const { labels, marks, free, controls } = picture(data, state, frame, land);
				const taken: Box[] = [
					controls,
					...marks.map(({ x, y, radius }) => ({
						left: x - radius,
						top: y - radius,
						right: x + radius,
						bottom: y + radius,
					})),
				];
				return labels.flatMap(({ id, box }, i) => {
					const others = [...taken, ...labels.slice(i + 1).map((label) => label.box)];
					const clear =
						inside(box, free) && inside(free, freeBox(frame)) && !others.some((other) => overlap(box, other));
					return clear ? [] : [`${id} in ${state}, ${frame.width} × ${frame.height}`];
				});
			}),
		);
		expect(wrong).toEqual([]);
	},
);
