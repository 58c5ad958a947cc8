import { expect, test } from 'vitest';
import { loadFacts } from '../../../content/facts.ts';
import { figureData as countsData } from '../../counts/data.ts';
import { itemsOf as countsItems } from '../../counts/items.ts';
import { picture as counts } from '../../counts/model.ts';
import { figureData as journeyData } from '../../journey/data.ts';
import { itemsOf as journeyItems } from '../../journey/items.ts';
import { picture as journey } from '../../journey/model.ts';
import { figureData as sentenceData } from '../../sentence/data.ts';
import { itemsOf as sentenceItems } from '../../sentence/items.ts';
import { picture as sentence } from '../../sentence/model.ts';
import { frameFor, slideSizes, stillSizes, type Frame } from '../frame.ts';
import { textWidth } from '../text-width.ts';
import { leastIn } from './fit.ts';
import { pageFrame } from './still.ts';
import type { Box, Drawing, Item, Word } from './types.ts';

const facts = loadFacts();
const data = { sentence: sentenceData(facts), journey: journeyData(facts), counts: countsData(facts) };

interface Case {
	draw: (frame: Frame) => Drawing;
	items: Record<string, Item>;
}
const cases: [name: string, one: Case][] = [
	...Object.keys(data.sentence.states).map((id): [string, Case] => [
		`sentence, ${id}`,
		{ draw: (frame) => sentence(data.sentence, id, frame), items: sentenceItems(data.sentence) },
	]),
	...Object.keys(data.journey.states).map((id): [string, Case] => [
		`journey, ${id}`,
		{ draw: (frame) => journey(data.journey, id, frame), items: journeyItems(data.journey) },
	]),
	...Object.keys(data.counts.states).map((id): [string, Case] => [
		`counts, ${id}`,
		{ draw: (frame) => counts(data.counts, id, frame), items: countsItems(data.counts) },
	]),
];

/** Boxes as the story, embeds, slides and stills give them, from 280 to 1920 px wide. */
const story = [280, 320, 360, 480, 600, 768, 999, 1000, 1280, 1440, 1920];
const frames: Frame[] = [
	...story.map((width, i) => frameFor(width, Math.max(320, Math.round(width * (i % 2 ? 0.5 : 0.8))), true)),
	...[280, 600, 1000, 1600].map((width) => frameFor(width, Math.max(320, Math.round(width * 0.56)), false)),
	...[...Object.values(stillSizes), ...Object.values(slideSizes)].map(pageFrame),
];

const boxOf = ({ x, y, text, size, weight, lang }: Word): Box => ({
	...{ x, y: y - size * 0.8, height: size },
	width: textWidth(text, size, lang ? 400 : weight),
});
const apart = (a: Box, b: Box, by = 0): boolean =>
	a.x + a.width <= b.x + by || b.x + b.width <= a.x + by || a.y + a.height <= b.y + by || b.y + b.height <= a.y + by;
const wordsOf = ({ words, groups }: Drawing): Word[] => [...words, ...groups.flatMap((group) => group.words)];

test.each(cases)('%s has no words that touch or leave the picture, in any box from 280 to 1920 px', (_, { draw }) => {
	for (const frame of frames) {
		const drawn = draw(frame);
		const at = `${frame.width} × ${frame.height}`;
		const boxes = wordsOf(drawn).map((word) => ({ ...boxOf(word), text: word.text }));
		boxes.forEach((box, i) => {
			const hit = boxes.slice(i + 1).find((other) => !apart(box, other, 0.6));
			expect(hit ? `${box.text} / ${hit.text} at ${at}` : '').toBe('');
			expect(box.x, `${box.text} at ${at}`).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width, `${box.text} at ${at}`).toBeLessThanOrEqual(frame.width);
			expect(box.y + box.height, `${box.text} at ${at}`).toBeLessThanOrEqual(drawn.height);
		});
	}
});

test.each(cases)('%s has no card upon another, and a way to ask each what it is', (_, { draw, items }) => {
	for (const frame of frames) {
		const { groups } = draw(frame);
		groups.forEach((group, i) => {
			const hit = groups.slice(i + 1).find((other) => !apart(group, other, 0.6));
			expect(hit ? `${group.id} / ${hit.id} at ${frame.width} × ${frame.height}` : '').toBe('');
			const owner = group.id.replace(/-\d$/, '');
			expect(items[group.id] ?? items[owner], group.id).toBeDefined();
		});
	}
});

test.each(cases)('%s has letters that can be read, and no line of it runs through words', (_, { draw }) => {
	for (const frame of frames) {
		const drawn = draw(frame);
		const words = wordsOf(drawn);
		expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(leastIn(frame.width));
		for (const { d, fill } of drawn.shapes) {
			if (fill) continue;
			const points = pointsOf(d).map(([x, y]) => ({ x, y, width: 0, height: 0 }));
			const hit = words.find((word) => points.some((point) => !apart(point, boxOf(word))));
			expect(hit ? `${hit.text} at ${frame.width} × ${frame.height}` : '').toBe('');
		}
	}
});

test.each(cases)('%s uses at least seven tenths of its room in width or in height', (name, { draw }) => {
	for (const frame of [
		frameFor(360, 320, true),
		stillSizes.tablet,
		frameFor(1440, 784, true),
		frameFor(1905, 964, true),
	]) {
		const { groups } = draw(frame);
		const right = Math.max(...groups.map(({ x, width }) => x + width));
		const bottom = Math.max(...groups.map(({ y, height }) => y + height));
		const { top, right: cut, bottom: foot, left } = frame.inset;
		const used = Math.max((right - left) / (frame.width - left - cut), (bottom - top) / (frame.height - top - foot));
		expect(used, `${name} at ${frame.width}`).toBeGreaterThanOrEqual(0.7);
	}
});

test('what the story shows on a phone of 360 × 740 px needs no scrolling', () => {
	for (const [name, { draw }] of cases) expect(draw(frameFor(360, 273, true)).height, name).toBe(273);
});

test('stills on pages and slides hold their whole picture', () => {
	for (const [name, { draw }] of cases)
		for (const frame of [...Object.values(stillSizes), slideSizes.slide].map(pageFrame))
			expect(draw(frame).height, `${name} at ${frame.width} × ${frame.height}`).toBe(frame.height);
});

/** Points along a path of straight lines and cubic curves in absolute px. */
function pointsOf(d: string): [number, number][] {
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
