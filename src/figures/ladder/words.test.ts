import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { figureData } from './data.ts';

const { events } = figureData(loadFacts());
const words = (id: string) => events.find((event) => event.id === id)?.said ?? expect.unreachable();

test('an event says both of its dates', () => {
	expect(words('E2')).toMatchObject({
		article: '27 January 2026',
		record: '14 November 2025; December 2025; 26 January 2026',
	});
});

test('what began before the dispute and goes on says so', () => {
	expect(words('E6').record).toBe('since July 2024; 30 March 2025; 29 October 2025; ongoing');
	expect(words('E9').record).toBe('ongoing');
});

test('a condition says its place in the scenario instead of a date', () => {
	expect(words('E11')).toMatchObject({
		article: 'a condition (1 in her order, if)',
		record: 'no date: only described',
	});
	expect(words('E14a').rung).toBe('no rung: an outcome');
	expect(words('E14b').rung).toBe('between 5 and 6');
	expect(words('E15').rung).toBe('at a gate: prior consultation');
});

test('background is told from the steps of the article', () => {
	expect(words('B4')).toMatchObject({ status: 'happened; not in the article', record: '29–30 December 2025' });
});
