import { expect, test } from 'vitest';
import { loadFacts } from '../../../content/facts.ts';
import { figureData as countsData } from '../../counts/data.ts';
import { itemsOf as countsItems } from '../../counts/tell.ts';
import { picture as counts } from '../../counts/model.ts';
import { figureData as journeyData } from '../../journey/data.ts';
import { itemsOf as journeyItems } from '../../journey/tell.ts';
import { picture as journey } from '../../journey/model.ts';
import { figureData as sentenceData } from '../../sentence/data.ts';
import { itemsOf as sentenceItems } from '../../sentence/items.ts';
import { picture as sentence } from '../../sentence/model.ts';
import { frameFor, pageFrame, projected, slideSizes, stillSizes, type Frame } from '../frame.ts';
import { textWidth } from '../text-width.ts';
import { leastOf } from './fit.ts';
import { pointsOf } from './test-points.ts';
import type { Rect } from '../rect.ts';
import type { Drawing, Item, Word } from './types.ts';

const facts = loadFacts();
const data = { sentence: sentenceData(facts), journey: journeyData(facts), counts: countsData(facts) };

interface Case {
	draw: (frame: Frame) => Drawing;
	items: Record<string, Item>;
}
/** Draws each frame once: every test asks for the same ones. */
const once = (draw: (frame: Frame) => Drawing): Case['draw'] => {
	const drawn = new Map<string, Drawing>();
	return (frame) => {
		const key = JSON.stringify(frame);
		const found = drawn.get(key) ?? draw(frame);
		drawn.set(key, found);
		return found;
	};
};
const cases: [name: string, one: Case][] = [
	...Object.keys(data.sentence.states).map((id): [string, Case] => [
		`sentence, ${id}`,
		{ draw: once((frame) => sentence(data.sentence, id, frame)), items: sentenceItems(data.sentence) },
	]),
	...Object.keys(data.journey.states).map((id): [string, Case] => [
		`journey, ${id}`,
		{ draw: once((frame) => journey(data.journey, id, frame)), items: journeyItems(data.journey) },
	]),
	...Object.keys(data.counts.states).map((id): [string, Case] => [
		`counts, ${id}`,
		{ draw: once((frame) => counts(data.counts, id, frame)), items: countsItems(data.counts) },
	]),
];

/** Boxes as the story, embeds, slides and stills give them, from 280 to 1920 px wide. */
const story = [280, 320, 360, 480, 600, 768, 999, 1000, 1280, 1440, 1920];
const frames: Frame[] = [
	...story.map((width, i) => frameFor(width, Math.max(320, Math.round(width * (i % 2 ? 0.5 : 0.8))), true)),
	...[280, 600, 1000, 1600].map((width) => frameFor(width, Math.max(320, Math.round(width * 0.56)), false)),
	...Object.values(stillSizes),
];

/** What a wide slide leaves a figure beside its words, and a square one, in windows of these sizes; and the files for both. */
const onSlides: Frame[] = [
	...[
		[1280, 720, 0.58],
		[1920, 1080, 0.58],
		[1024, 768, 0.64],
		[800, 600, 0.64],
		[1280, 1024, 0.64],
	].map(([width = 0, height = 0, share = 0]) => {
		const u = Math.min(height, 0.75 * width) / 100;
		const strip = share > 0.6 ? Math.max(46, 7.4 * u) : 5.2 * u;
		return frameFor(Math.floor(width * share), Math.floor(height - strip), false, projected(width, height));
	}),
	slideSizes.slide,
	slideSizes.upright,
].map(pageFrame);
frames.push(...onSlides);

const boxOf = ({ x, y, text, size, weight, lang }: Word): Rect => ({
	...{ x, y: y - size * 0.8, height: size },
	width: textWidth(text, size, lang ? 400 : weight),
});
const apart = (a: Rect, b: Rect, by = 0): boolean =>
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
		expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(leastOf(frame));
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
		for (const frame of [...Object.values(stillSizes), ...onSlides])
			expect(draw(frame).height, `${name} at ${frame.width} × ${frame.height}`).toBe(frame.height);
});

const least = (drawn: Drawing): number => Math.min(...wordsOf(drawn).map(({ size }) => size));

test.each([
	['a phone', frameFor(360, 273, true), 12],
	['a tablet', frameFor(768, 500, true), 12],
	['a laptop', frameFor(1440, 784, true), 14],
	['a large screen', frameFor(1905, 964, true), 16],
	['a narrow column of another page', frameFor(320, 320, false), 12],
	['a wide column of another page', frameFor(960, 540, false), 12],
] as const)('every letter on %s can be read', (_, frame, px) => {
	for (const [name, { draw }] of cases) expect(least(draw(frame)), name).toBeGreaterThanOrEqual(px);
});

test('every letter on a slide is as large as those of a page that are set in 15 px', () => {
	for (const [name, { draw }] of cases)
		for (const frame of onSlides)
			expect(least(draw(frame)), `${name} at ${frame.width} × ${frame.height}`).toBeGreaterThanOrEqual(15);
});

test('every letter of the story on paper has at least 7 points', () => {
	// Of the still for tablets, which the story prints as wide as the text: 170 mm of an A4 sheet.
	const points = (170 / 25.4) * 72;
	const { width } = stillSizes.tablet;
	for (const [name, { draw }] of cases)
		expect((least(draw(stillSizes.tablet)) * points) / width, name).toBeGreaterThanOrEqual(7);
});
