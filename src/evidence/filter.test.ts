import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, filterQuery, parseFilter, passes, type Filterable } from './filter.ts';

const claim: Filterable = { verdict: 'differs', speaker: 'narration', kinds: ['measure', 'date'] };

const offered = {
	verdicts: ['confirmed', 'refined', 'differs', 'not-found', 'not-checkable'],
	speakers: ['narration', 'takaichi', 'analysts'],
	kinds: ['statement', 'legal', 'measure', 'date'],
};
const words = { all: 'All {all} claims', some: '{shown} of {all} claims' };

test('a query without filters lets every claim pass', () => {
	expect(parseFilter('', offered)).toEqual({ verdicts: [] });
	expect(passes(parseFilter('', offered), claim)).toBe(true);
});

test('several verdicts may be asked for, and come in the order of the page', () => {
	expect(parseFilter('?verdict=differs&verdict=confirmed', offered).verdicts).toEqual(['confirmed', 'differs']);
});

test.each([
	['?verdict=differs', true],
	['?verdict=confirmed&verdict=differs', true],
	['?verdict=confirmed', false],
	['?speaker=narration', true],
	['?speaker=takaichi', false],
	['?kind=date', true],
	['?kind=legal', false],
	['?verdict=differs&speaker=narration&kind=measure', true],
	['?verdict=differs&speaker=narration&kind=legal', false],
])('%s gives %s for a claim of the narration that differs on a dated measure', (query, expected) => {
	expect(passes(parseFilter(query, offered), claim)).toBe(expected);
});

test('values that we do not know, and names every object has, are ignored', () => {
	const hostile = '?verdict=<script>&verdict=constructor&speaker=__proto__&kind=toString&other=1';
	expect(parseFilter(hostile, offered)).toEqual({ verdicts: [] });
});

test('whatever the query, reading it never fails and writing it again keeps its meaning', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('verdict', 'speaker', 'kind'), (text, name) => {
			const filter = parseFilter(`?${name}=differs&${name}=date&${name}=${text}&${text}`, offered);
			expect(parseFilter(filterQuery(filter), offered)).toEqual(filter);
			expect(filterQuery(filter)).toMatch(/^(\?[a-z=&-]+)?$/);
		}),
	);
});

test('the count is a short phrase', () => {
	expect([countWords(12, 44, words), countWords(44, 44, words), countWords(0, 44, words)]).toEqual([
		'12 of 44 claims',
		'All 44 claims',
		'0 of 44 claims',
	]);
});

test('a filter is written where a query can’t tell how long it is, as in Safari 16 and Chromium 103', () => {
	const size = Object.getOwnPropertyDescriptor(URLSearchParams.prototype, 'size');
	Reflect.deleteProperty(URLSearchParams.prototype, 'size');
	try {
		expect(filterQuery({ verdicts: ['differs'] })).toBe('?verdict=differs');
	} finally {
		if (size) Object.defineProperty(URLSearchParams.prototype, 'size', size);
	}
});
