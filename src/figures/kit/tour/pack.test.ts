import { expect, test } from 'vitest';
import { pack, stopsIn } from './pack.ts';
import type { Stop, Tour } from './types.ts';

const words = { since: '', added: '', gone: '', other: '', more: '' };
const stop = (id: string, at?: string): Stop => ({ id, name: `The ${id}`, says: `It is ${id}.`, ...(at && { at }) });
const tourOf = (...all: Stop[][]): Tour => ({
	...{ name: 'A tour', words, tells: true },
	states: Object.fromEntries(all.map((stops, i) => [`state-${String(i)}`, stops])),
});

test.for([
	['are drawn where their ids say', tourOf([stop('a', '#a,.b-a'), stop('b', '#b,.b-b')], [stop('b', '#b,.b-b')], [])],
	['say themselves where they are drawn', tourOf([stop('a', '#here'), stop('b', '#b')], [stop('b')])],
	['are drawn nowhere', tourOf([stop('a'), stop('b')], [stop('a')])],
	['say other things in another state', tourOf([stop('a', '#a')], [{ ...stop('a', '#a'), says: 'It was a.' }])],
] as const)('a tour whose stops %s arrives as it was sent', ([, tour]) => {
	const packed = JSON.parse(JSON.stringify(pack(tour))) as ReturnType<typeof pack>;
	for (const [state, stops] of Object.entries(tour.states)) expect(stopsIn(packed, state), state).toEqual(stops);
	expect(packed).toMatchObject({ name: 'A tour', words, tells: true });
	expect(stopsIn(packed, 'no such state')).toEqual([]);
});

test('what is said in many states travels once', () => {
	const told = JSON.stringify(pack(tourOf([stop('a'), stop('b')], [stop('b'), stop('a')], [stop('a')])));
	expect(told.match(/It is a/g)).toHaveLength(1);
});
