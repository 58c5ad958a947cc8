import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { figureData } from '../figures/ladder/data.ts';
import { barsInWords, ladderBars } from './ladder-bars.ts';
import { ladderChart } from './ladder-series.ts';

const data = figureData(loadFacts());
const states = Object.keys(data.states);

test('a crowded state becomes bars, the others marks that all have a name', () => {
	const marks = states.filter((state) => ladderChart(data, state));
	expect(marks).toEqual(['words', 'article-dates', 'record-dates', 'conditions']);
});

test('a mark stands nearer to its own rung than to another, and on its day', () => {
	const chart = ladderChart(data, 'record-dates');
	const beijing = chart?.series.find(({ name }) => name === 'Beijing')?.entries ?? [];
	const travel = beijing.find(({ label }) => label?.text.startsWith('Travel notice'));
	// 14 November 2025 as spreadsheets count days.
	expect(chart?.xs[travel?.row ?? -1]).toBe(45_975);
	for (const { y } of beijing) expect(Math.abs(y - Math.round(y))).toBeLessThan(0.4);
});

test('the bars count each event of a state once', () => {
	for (const state of states) {
		const total = ladderBars(data, state).series.flatMap(({ counts }) => counts);
		expect(
			total.reduce((sum, count) => sum + count, 0),
			state,
		).toBe(data.states[state]?.events.length);
	}
	expect(barsInWords(ladderBars(data, 'everything'))).toContain('6 Use of force: Shared or unnamed, only described 2');
});
