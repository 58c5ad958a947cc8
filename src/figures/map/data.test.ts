import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { figureData } from './data.ts';

const data = figureData(loadFacts());

test('the gap is measured as 107.9 km and its line starts and ends at its points', () => {
	const gap = data.states['gap']?.lines[0];
	expect(gap?.km).toBeCloseTo(107.9, 1);
	expect(gap?.points[0]).toEqual([122.9336, 24.4494]);
	expect(gap?.points.at(-1)).toEqual([121.881, 24.5981]);
});

test('the links of the chain carry the year of their promise and say which are mutual', () => {
	expect(data.states['chain']?.links.map(({ label, mutual }) => [label, mutual])).toEqual([
		['1960 treaty', true],
		['1951 treaty', true],
		['2024 agreement', false],
	]);
});

test('both treaties with Washington leave the picture at one point, and pass no place in it', () => {
	const exit = data.places['to-washington'] ?? expect.unreachable();
	const [tokyo, manila] = (data.states['chain']?.links ?? []).filter(({ mutual }) => mutual);
	expect(tokyo?.points[0]).toEqual([exit.lon, exit.lat]);
	expect(manila?.points[0]).toEqual([exit.lon, exit.lat]);
	expect(exit.beyond).toBe(true);
});

test('the ruler compares the gap with the straight line and the railway', () => {
	expect(data.states['ruler']?.ruler?.bars.map(({ km }) => Math.round(km))).toEqual([108, 90, 105]);
});

test('the page carries only the places that some state shows', () => {
	const shown = new Set(Object.values(data.states).flatMap(({ places, waters }) => [...places, ...waters]));
	expect(Object.keys(data.places).sort()).toEqual([...shown].sort());
});

test('the data is at most 20 kB', () => {
	expect(JSON.stringify(data).length).toBeLessThan(20_000);
});
