import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { wholeWeeks } from '../../lib/dates.ts';
import { frameFor, slideSizes, stillSizes } from '../kit/frame.ts';
import * as schema from '../../content/schema.ts';
import { textWidth } from '../kit/text-width.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import type { Rect } from '../kit/rect.ts';
import type { Picture, Text } from './picture.ts';

const facts = loadFacts();
const data = figureData(facts);
const stateIds = Object.keys(data.states);
const frames = {
	...stillSizes,
	narrow: frameFor(360, 340, true),
	full: frameFor(1920, 900, true),
	laptop: frameFor(1280, 620, true),
	alone: frameFor(768, 430, false),
	upright: frameFor(1080, 1800, true),
	broad: frameFor(3440, 1320, true),
	huge: frameFor(5120, 2040, true),
};
const everyPicture: [string, Picture][] = stateIds.flatMap((state) =>
	Object.entries(frames).map(([size, frame]): [string, Picture] => [`${state} ${size}`, picture(data, state, frame)]),
);

const boxOf = ({ x, y, text, size, weight, anchor }: Text): Rect => {
	const width = textWidth(text, size, weight);
	return { x: x - { start: 0, middle: 0.5, end: 1 }[anchor] * width, y: y - size * 0.74, width, height: size * 0.9 };
};
const touch = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const markBox = ({ x, y, r }: { x: number; y: number; r: number }): Rect => ({
	x: x - r,
	y: y - r,
	width: 2 * r,
	height: 2 * r,
});

test('a condition has no date and stands in the column of conditions', () => {
	for (const event of data.events.filter(({ status }) => status === 'conditional')) {
		expect(event.recordDates, event.id).toEqual([]);
		expect(event.articleDate, event.id).toBeUndefined();
	}
	const { marks, panels } = picture(data, 'everything', stillSizes.wide);
	const column = panels[0] as Rect;
	for (const { event, x, fill } of marks) {
		const conditional = facts.events[event]?.status === 'conditional';
		expect(x > column.x, event).toBe(conditional);
		expect(fill === 'hollow', event).toBe(conditional);
	}
});

test('what she described is numbered in her order and stands in it from left to right; the article’s own condition is not', () => {
	for (const [name, { marks, texts }] of everyPicture) {
		const said = marks
			.filter(({ fill }) => fill === 'hollow')
			.map(({ id, x }) => ({ x, label: texts.find(({ mark }) => mark === id)?.text ?? '' }));
		if (said.length === 0) continue;
		const numbered = said.filter(({ label }) => /^\d /.test(label)).sort((a, b) => a.x - b.x);
		expect(
			numbered.map(({ label }) => label.replace(/^(\d \w+).*/, '$1')),
			name,
		).toEqual(['1 Emergency', '2 Rescue', '3 US', '4 Response']);
		expect(said.filter(({ label }) => /^\w*\s?\w*\s?bases/i.test(label)).length, name).toBe(1);
	}
});

test('every style that marks are drawn in has its key in the legend', () => {
	for (const [name, { marks, keys, texts, frame }] of everyPicture) {
		if (keys.length === 0) expect(frame.height, name).toBeLessThan(260);
		else
			for (const { actor, fill } of marks) {
				expect(
					keys.some((key) => key.actor === actor && key.fill === 'full'),
					`${name} ${actor}`,
				).toBe(true);
				expect(
					keys.some((key) => key.fill === fill),
					`${name} ${fill}`,
				).toBe(true);
			}
		if (marks.some(({ eases }) => eases))
			expect(
				texts.some(({ text }) => text === 'eases'),
				name,
			).toBe(true);
	}
});

test('nothing that happened or goes on stands on rung 5 or 6', () => {
	const real = data.events.filter(({ status }) => status !== 'conditional');
	expect(Math.max(...real.map(({ rung }) => rung ?? 0))).toBe(4);
});

test('only the two misdated measures are tied, and what Beijing says of November; nothing joins the broadcast to a measure', () => {
	const tied = everyPicture.map(([name, { ties }]) => [name, ties.map(({ from, to }) => `${from} ${to}`)] as const);
	for (const [name, ties] of tied)
		expect(ties, name).toEqual(
			name.startsWith('everything')
				? ['E2 E2-article', 'E3 E3-article']
				: name.startsWith('reasons')
					? ['E1 E2', 'E1 E3']
					: [],
		);
});

test('what the article dates to one or two days of January runs over ten weeks on record, eleven with the answer before it', () => {
	const { events } = facts;
	const measures = ['E1', 'E2', 'E3', 'E4', 'E5'].map((id) => events[id] as schema.StoryEvent);
	expect(new Set(measures.flatMap(({ articleDate }) => articleDate ?? []))).toEqual(
		new Set(['2026-01-26', '2026-01-27']),
	);
	const days = measures
		.flatMap(({ recordDates }) => recordDates)
		.filter((date) => date.length === 10)
		.sort();
	expect([days[0], days.at(-1)]).toEqual(['2025-11-07', '2026-01-27']);
	expect(wholeWeeks('2025-11-07', '2026-01-27')).toBe(11);
	const later = days.filter((date) => date !== '2025-11-07');
	expect(later[0]).toBe('2025-11-14');
	expect(wholeWeeks('2025-11-14', '2026-01-27')).toBe(10);
	expect(facts.states.ladder['record-dates']?.finding).toContain('from 14 November to 27 January, over ten weeks');
});

test('between the two datings the same marks slide along the same axis', () => {
	const [article, record] = ['article-dates', 'record-dates'].map((state) => picture(data, state, stillSizes.wide));
	const months = (p: Picture | undefined) => p?.texts.filter(({ text }) => /20\d\d$/.test(text)).map(({ x }) => x);
	expect(months(article)).toEqual(months(record));
	const x = (p: Picture | undefined, id: string) => p?.marks.find((mark) => mark.id === id)?.x ?? NaN;
	expect(x(article, 'E4')).toBe(x(record, 'E4'));
	expect(x(article, 'E3')).toBeGreaterThan(x(record, 'E3'));
	expect(x(article, 'E1')).toBeLessThan(x(record, 'E1'));
});

test('in every state and size each mark has its label, inside the frame', () => {
	for (const [name, { marks, texts, frame }] of everyPicture) {
		for (const { id } of marks)
			expect(
				texts.some((text) => text.mark === id),
				`${name} ${id}`,
			).toBe(true);
		for (const text of texts) {
			const { x, width } = boxOf(text);
			expect(x, `${name} ${text.text}`).toBeGreaterThanOrEqual(frame.inset.left - 1);
			expect(x + width, `${name} ${text.text}`).toBeLessThanOrEqual(frame.width - frame.inset.right + 1);
		}
	}
});

test('no words touch other words or a mark that is not theirs', () => {
	for (const [name, { marks, texts }] of everyPicture) {
		const boxes = texts.map((text) => ({ text, box: boxOf(text) }));
		boxes.forEach(({ text, box }, i) => {
			for (const other of boxes.slice(i + 1))
				expect(touch(box, other.box), `${name}: “${text.text}” and “${other.text.text}”`).toBe(false);
			for (const mark of marks) expect(touch(box, markBox(mark)), `${name}: “${text.text}” and ${mark.id}`).toBe(false);
		});
	}
});

test('on a slide no words touch, and the least can be read from the last row', () => {
	for (const frame of [slideSizes.slide, slideSizes.higher, slideSizes.upright])
		for (const state of stateIds) {
			const { texts } = picture(data, state, frame);
			expect(Math.min(...texts.map(({ size }) => size / (frame.type ?? 1))), state).toBeGreaterThanOrEqual(14.9);
			const boxes = texts.map((text) => ({ words: text.text, box: boxOf(text) }));
			for (const [i, { words, box }] of boxes.entries())
				for (const other of boxes.slice(i + 1))
					expect(touch(box, other.box), `${state}: “${words}” and “${other.words}”`).toBe(false);
		}
});

test('beside the words of a slide every mark has its name, and the legend gives way first', () => {
	const small = frameFor(480, 530, false, 1.32);
	for (const frame of [slideSizes.slide, slideSizes.upright, small])
		for (const state of stateIds) {
			const { marks, texts } = picture(data, state, frame);
			for (const { id } of marks)
				expect(
					texts.some(({ mark }) => mark === id),
					`${state}: ${id}`,
				).toBe(true);
		}
	const said = (frame: typeof small): string[] => picture(data, 'everything', frame).texts.map(({ text }) => text);
	expect(said(slideSizes.slide)).toContain('* debatable');
	expect(said(small)).not.toContain('* debatable');
});

test('what was only described keeps its words in its own column', () => {
	for (const frame of [slideSizes.slide, slideSizes.upright]) {
		const { marks, texts, panels } = picture(data, 'everything', frame);
		const column = panels[0] as Rect;
		for (const { id } of marks.filter(({ fill }) => fill === 'hollow'))
			for (const text of texts.filter(({ mark }) => mark === id))
				expect(boxOf(text).x, text.text).toBeGreaterThanOrEqual(column.x);
	}
});

test('in the smallest frames words are left out rather than cut or laid over one another', () => {
	for (const [width, height] of [
		[280, 330],
		[320, 330],
		[360, 273],
	] as const)
		for (const state of stateIds) {
			const boxes = picture(data, state, frameFor(width, height, true)).texts.map((text) => ({
				text,
				box: boxOf(text),
			}));
			boxes.forEach(({ text, box }, i) => {
				const name = `${state} ${width} × ${height}: ${text.text}`;
				expect(box.x, name).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width, name).toBeLessThanOrEqual(width);
				for (const other of boxes.slice(i + 1))
					expect(touch(box, other.box), `${name} and “${other.text.text}”`).toBe(false);
			});
		}
});

test('no two marks touch', () => {
	for (const [name, { marks }] of everyPicture)
		marks.forEach((mark, i) => {
			for (const other of marks.slice(i + 1))
				expect(touch(markBox(mark), markBox(other)), `${name}: ${mark.id} and ${other.id}`).toBe(false);
		});
});

test('the picture of a state does not depend on what was drawn before', () => {
	const fresh = picture(data, 'record-dates', stillSizes.phone);
	for (const state of stateIds) picture(data, state, stillSizes.wide);
	expect(picture(data, 'record-dates', stillSizes.phone)).toEqual(fresh);
});

test('where there is no room for lines of text, marks stand without words instead of over one another', () => {
	const { texts, marks } = picture(data, 'everything', frameFor(320, 200, true));
	expect(marks.filter(({ id }) => !texts.some((text) => text.mark === id)).length).toBeGreaterThan(0);
});

test('an unknown state is named in the error', () => {
	expect(() => picture(data, 'nowhere', stillSizes.wide)).toThrow('“nowhere”');
});
