import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { distanceKm } from '../lib/geodesy.ts';
import { sentencesOf } from '../lib/segment.ts';
import { figuresIn, figureOf, tourOf } from './index.ts';
import { stopsFromRows } from './kit/tour/make.ts';
import type { Stop } from './kit/tour/types.ts';

const facts = loadFacts();
const figures = figuresIn(facts);
const stopsOf = (figure: string, state: string): Stop[] => tourOf(facts, figure).states[state] ?? [];
const idsOf = (figure: string, state: string): string[] => stopsOf(figure, state).map(({ id }) => id);
const eachState = (figure: string): [string, Stop[]][] => Object.entries(tourOf(facts, figure).states);

test.each(figures)('every state of the %s has stops, each under an id of its own and one sentence long', (figure) => {
	expect(Object.keys(tourOf(facts, figure).states).sort()).toEqual(Object.keys(facts.states[figure] ?? {}).sort());
	for (const [state, stops] of eachState(figure)) {
		expect(stops.length, state).toBeGreaterThan(0);
		expect(new Set(stops.map(({ id }) => id)).size, state).toBe(stops.length);
		for (const { name, says } of stops) {
			expect(name, says).not.toBe('');
			expect(says, 'it ends as a sentence does').toMatch(/[.…?!][”’]?$/);
			expect(says, 'nothing is left to be filled in').not.toMatch(/\{|undefined|“”|: \.|\.\./);
			expect(sentencesOf(says.replaceAll(/\b(?:U\.S|DC)\./g, 'US'), 'en-GB'), says).toHaveLength(1);
		}
	}
});

test('a tour is named after its figure and says in which order its stops come', () => {
	for (const figure of figures) {
		const { name } = tourOf(facts, figure);
		expect(name).toContain(figureOf(figure).heading);
		expect(name.length).toBeGreaterThan(figureOf(figure).heading.length + 20);
	}
});

test('the ladder is walked by time, on one day from the lower rung up, with what was only described last, in its order', () => {
	expect(idsOf('ladder', 'record-dates')).toEqual(['E1', 'E2', 'E2-2', 'E3', 'E4', 'E2-3', 'E5']);
	expect(idsOf('ladder', 'article-dates')).toEqual(['E1', 'E4', 'E2', 'E5', 'E3']);
	const described = stopsOf('ladder', 'everything').slice(-6);
	expect(described.every(({ says }) => says.startsWith('Only described'))).toBe(true);
	const steps = described.flatMap(({ id }) => facts.events[id]?.step ?? []);
	expect(steps).toEqual([...steps].sort());
	expect(stopsOf('ladder', 'record-dates')[0]?.says).toMatch(/^7 November 2025: .*rung 1/);
});

test('the law is walked from gate to gate, each after one that leads to it', () => {
	for (const [state, stops] of eachState('law')) {
		const start = facts.figures.law?.start ?? '';
		expect(stops[0]?.id, state).toBe(start);
		const lit = new Set([start, ...(facts.states.law[state]?.lit ?? [])]);
		expect(new Set(stops.map(({ id }) => id)), state).toEqual(lit);
		for (const [at, { id }] of stops.entries()) {
			const before = stops.slice(0, at).flatMap((one) => facts.gates[one.id]?.answers ?? []);
			if (id !== start)
				expect(
					before.map(({ to }) => to),
					`${state}: ${id}`,
				).toContain(id);
		}
		expect(
			stops.filter(({ says }) => says.includes('here the path stands')),
			state,
		).toHaveLength(1);
	}
});

test('the promises are walked by date', () => {
	for (const [, stops] of eachState('promises')) {
		const dates = stops.map(({ id }) => facts.promises[id]?.date ?? '');
		expect(dates).toEqual([...dates].sort());
	}
});

test('the map is walked from near to far, and no land or sea is said to be so and so far away', () => {
	const from = facts.distances[facts.figures.map?.measure ?? '']?.from ?? { lat: 0, lon: 0 };
	for (const [state, stops] of eachState('map')) {
		const places = stops.flatMap((stop) => {
			const place = facts.places[stop.id];
			return place ? [{ ...stop, ...place, km: distanceKm(from, place) }] : [];
		});
		expect(
			places.map(({ km }) => km),
			state,
		).toEqual(places.map(({ km }) => km).sort((a, b) => a - b));
		for (const { kind, says } of places) if (/island|water/.test(kind)) expect(says).not.toMatch(/\d km/);
	}
	expect(stopsOf('map', 'gap').map(({ says }) => says)).toContain(
		'From Cape Irizaki, Yonaguni to the coast of Taiwan by Su’ao it is 108 km.',
	);
});

test('the journey is walked hop by hop: whoever carries a wording on comes after whom it is from', () => {
	for (const [state, stops] of eachState('journey')) {
		const ids = stops.map(({ id }) => id);
		for (const [at, id] of ids.entries()) {
			const origin = facts.wordings[id]?.from ?? '';
			if (ids.includes(origin)) expect(ids.indexOf(origin), `${state}: ${id}`).toBeLessThan(at);
		}
		expect(ids[0], state).toBe('spoken');
	}
});

test('the ring begins where it stands and goes on to what is found nearer first', () => {
	const [home, ...others] = stopsOf('ring', 'yonaguni');
	expect(home?.id).toBe('home');
	const km = others.map(({ says }) => Number(/, (\d+)\skm to the [\w-]+\.$/.exec(says)?.[1]));
	expect(km).toEqual([...km].sort((a, b) => a - b));
});

test('the cards of the scenario are walked as they lie, in the words of their order', () => {
	expect(idsOf('sentence', 'order-article').slice(0, 2)).toEqual(['attack-card', 'rescue-card']);
	expect(idsOf('sentence', 'order-hers')).toEqual(['emergency', 'rescue-card', 'attack-card', 'judgement']);
	expect(stopsOf('sentence', 'order-article')[0]?.says).not.toBe(stopsOf('sentence', 'order-hers')[2]?.says);
});

test('a figure without stops of its own is walked by the rows that a state names, or by all of its table', () => {
	const rows = [
		{ id: 'a', from: 'Here', to: 'There', km: 3, names: ['x', 'y'], note: undefined },
		{ id: 'b', from: 'There', to: 'Here', km: 4, names: [], note: null },
	];
	const { order, states } = stopsFromRows(rows, { one: ['b'], none: [] });
	expect(order).not.toBe('');
	expect(states['one']).toEqual([
		{ id: 'b', name: 'There', says: 'from There; to Here; km 4.', at: '[data-stop="b"]' },
	]);
	expect(states['none']?.map(({ says }) => says)).toEqual([
		'from Here; to There; km 3; names x, y.',
		'from There; to Here; km 4.',
	]);
});
