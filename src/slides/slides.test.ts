import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { loadTeach } from '../content/teach/read.ts';
import { pictureOf, slides } from './slides.ts';
import { sourceLine } from './sources.ts';

const facts = loadFacts();
const deck = slides(facts, loadTeach().guesses);
const at = (length: number) => deck.filter(({ lengths }) => lengths.split(' ').includes(String(length)));

test('the whole deck has a title, an opener a section, every step and every question, and an end', () => {
	const count = (kind: string) => at(90).filter((slide) => slide.kind === kind).length;
	const steps = facts.sections.flatMap((section) => section.steps);
	expect([count('title'), count('opener'), count('step'), count('end')]).toEqual([1, 9, steps.length, 1]);
	const asked = deck.flatMap((slide) => (slide.kind === 'questions' ? slide.asks : []));
	expect(asked.map(({ question }) => question)).toEqual(
		steps.flatMap(({ asks }) => asks.map(({ question }) => question)),
	);
	expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
});

test('a question stands beside the picture of the step that asks it', () => {
	for (const slide of deck) {
		if (slide.kind !== 'questions') continue;
		const { figure, state } = pictureOf(slide, facts.figures) ?? {};
		for (const { question, step } of slide.asks) expect([step.figure, step.state], question).toEqual([figure, state]);
	}
});

test('a shorter lesson is a shorter deck, with title and end, and both guesses before what they ask for', () => {
	const sizes = facts.story.lengths.map((length) => at(length).length);
	expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
	expect(Math.max(...sizes.slice(0, 3))).toBeLessThan(sizes[3] ?? 0);
	for (const length of facts.story.lengths) {
		const ids = at(length).map(({ id }) => id);
		expect([ids[0], ids.at(-1)]).toEqual(['title', 'end']);
		expect(ids.indexOf('closest-point') - ids.indexOf('guess-gap')).toBe(1);
		expect(ids.indexOf('on-the-record') - ids.indexOf('guess-dates')).toBe(1);
	}
});

test('nothing before the guess of the gap shows the map that tells it', () => {
	const before = deck.slice(
		0,
		deck.findIndex(({ kind }) => kind === 'guess-gap'),
	);
	expect(before.filter((slide) => slide.kind === 'step' && slide.step.state === 'gap')).toEqual([]);
});

test('a step names its first publishers and counts its other sources', () => {
	const step = { ...facts.sections[0]?.steps[0], claims: [], sources: ['AFP-JT', 'REU-CNA0127', 'JIJI-0130'] };
	expect(sourceLine(facts, step as never)).toBe('Sources: AFP, Reuters and 1 more');
});
