import { expect, test } from 'vitest';
import * as schema from '../../content/schema.ts';
import { wholeWeeks } from '../../lib/dates.ts';
import { stillSizes } from '../kit/frame.ts';
import { picture } from './model.ts';
import type { Picture } from './picture.ts';
import type { Rect } from '../kit/rect.ts';
import { data, everyPicture, facts, stateIds } from './test-pictures.ts';

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

test('the picture of a state does not depend on what was drawn before', () => {
	const fresh = picture(data, 'record-dates', stillSizes.phone);
	for (const state of stateIds) picture(data, state, stillSizes.wide);
	expect(picture(data, 'record-dates', stillSizes.phone)).toEqual(fresh);
});

test('an unknown state is named in the error', () => {
	expect(() => picture(data, 'nowhere', stillSizes.wide)).toThrow('“nowhere”');
});
