import { expect, test } from 'vitest';
import { readContent } from '../../content/facts.ts';
import { frameFor, stillSizes, type Frame } from '../kit/frame.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Line } from '../kit/wrap.ts';
import { figureData } from './data.ts';
import { picture, pictureOf, type Picture } from './model.ts';
import type { Rect } from '../kit/rect.ts';
import { walkAlong, walkOf, wayTo } from './walk.ts';

const { facts } = readContent();
if (!facts) throw new Error('no content');
const data = figureData(facts);
const states = Object.keys(data.states);
const frames: [string, Frame][] = [
	...Object.entries(stillSizes),
	['large', frameFor(1920, 980, true)],
	['laptop', frameFor(1366, 626, true)],
	['embed', frameFor(1200, 700, false)],
	['upright', frameFor(1080, 1800, true)],
	['tablet that lies', frameFor(1024, 592, true)],
	['large tablet that lies', frameFor(1180, 644, true)],
	['broad', frameFor(3440, 1320, true)],
	['huge', frameFor(5120, 2040, true)],
];

const inkOf = ({ x, y, text, size, weight }: Line): Rect => ({
	x,
	y: y - size * 0.75,
	width: textWidth(text, size, weight),
	height: size,
});
const overlap = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const allLines = ({ boxes, links, note, panel }: Picture) => [
	...boxes.flatMap((box) => box.lines),
	...links.flatMap((link) => link.word ?? []),
	...note,
	...panel.lines,
];

test('every gate has a place in the diagram, and no two share one', () => {
	expect(Object.keys(data.grid).sort()).toEqual(Object.keys(data.gates).sort());
	expect(new Set(Object.values(data.grid).map(String)).size).toBe(Object.keys(data.grid).length);
});

test.each(frames.flatMap(([name, frame]) => states.map((state) => [state, name, frame] as const)))(
	'in state %s on a %s frame no words touch and none leave the frame',
	(state, _, frame) => {
		const drawn = picture(data, state, frame);
		const inks = allLines(drawn).map((line) => ({ ...inkOf(line), text: line.text }));
		for (const [i, a] of inks.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(frame.inset.left);
			expect(a.x + a.width, a.text).toBeLessThanOrEqual(frame.width - frame.inset.right + 1);
			expect(a.y + a.height, a.text).toBeLessThanOrEqual(frame.height - 4);
			for (const b of inks.slice(i + 1)) expect(overlap(a, b), `“${a.text}” and “${b.text}”`).toBe(false);
		}
	},
);

test.each(frames)('on a %s frame every label lies inside its box, and no two boxes touch', (_, frame) => {
	for (const state of states) {
		const { boxes, links, panel } = picture(data, state, frame);
		for (const [i, box] of boxes.entries()) {
			for (const ink of box.lines.map(inkOf)) {
				expect(ink.y, box.id).toBeGreaterThanOrEqual(box.y);
				expect(ink.y + ink.height, box.id).toBeLessThanOrEqual(box.y + box.height);
				expect(ink.x + ink.width, box.id).toBeLessThanOrEqual(box.x + box.width - 6);
			}
			for (const word of links.flatMap((link) => link.word ?? []))
				expect(overlap(box, inkOf(word)), box.id).toBe(false);
			for (const other of [...boxes.slice(i + 1), panel]) expect(overlap(box, other), box.id).toBe(false);
		}
	}
});

test.each(frames)('on a %s frame no line runs through a gate', (_, frame) => {
	for (const state of states) {
		const { boxes, links } = picture(data, state, frame);
		for (const { points } of links)
			for (const [i, [x, y]] of points.slice(1).entries()) {
				const [fromX, fromY] = points[i] ?? [x, y];
				const line = {
					...{ x: Math.min(x, fromX), y: Math.min(y, fromY) },
					...{ width: Math.abs(x - fromX), height: Math.abs(y - fromY) },
				};
				const crossed = boxes.filter((box) =>
					overlap(line, { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 }),
				);
				expect(
					crossed.map(({ id }) => id),
					state,
				).toEqual([]);
			}
	}
});

test.each(frames)('on a %s frame every state shows its question, all its answers and its explanation', (_, frame) => {
	for (const state of states) {
		const gate = data.gates[data.states[state]?.lit[0] ?? ''];
		const words = picture(data, state, frame)
			.panel.lines.map((line) => line.text)
			.join(' ');
		for (const text of [gate?.title, gate?.text, ...(gate?.answers ?? []).map(({ label }) => label)])
			expect(words).toContain(text);
	}
});

test('on a tablet that lies, where the cards leave half the width, the gates of a way stand below the question', () => {
	for (const state of states.filter((id) => walkOf(data, id).trail.length > 1)) {
		const { boxes, panel } = picture(data, state, frameFor(1024, 592, true));
		expect(boxes.length, state).toBeGreaterThan(1);
		expect(Math.min(...boxes.map(({ y }) => y)), state).toBeGreaterThan(panel.y + panel.height);
	}
});

test('a state lights up the gates it names and the way to them, and no others', () => {
	const { boxes } = picture(data, 'survival', stillSizes.wide);
	expect(boxes.filter((box) => box.mark === 'here').map((box) => box.id)).toEqual(['survival']);
	expect(
		boxes
			.filter((box) => box.mark === 'lit')
			.map((box) => box.id)
			.sort(),
	).toEqual(['limited-force', 'support-no-combat', 'three-conditions', 'us-outside', 'where-attack']);
});

test('the picture of a state is the same after any other', () => {
	const first = picture(data, 'bases', stillSizes.wide);
	for (const state of states) picture(data, state, stillSizes.wide);
	expect(picture(data, 'bases', stillSizes.wide)).toEqual(first);
});

test('every gate, walked to, can be drawn in every frame', () => {
	for (const [, frame] of frames)
		for (const id of Object.keys(data.gates))
			expect(pictureOf(data, walkAlong(data, wayTo(data, id)), frame).panel.lines.length).toBeGreaterThan(2);
});
