import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRing, parseRing } from './address.ts';

test('a city, a point and a length are read from an address', () => {
	expect(parseRing('?city=naha-jp')).toEqual({ city: 'naha-jp' });
	expect(parseRing('?at=24.45,122.93&km=90')).toEqual({ at: { lat: 24.45, lon: 122.93 }, km: 90 });
	expect(parseRing('?at=-33.9%2C151.2')).toEqual({ at: { lat: -33.9, lon: 151.2 } });
});

test.each([
	'',
	'?at=',
	'?at=91,0',
	'?at=0,181',
	'?at=1',
	'?at=1,2,3',
	'?at=NaN,1',
	'?at=1e9,0',
	'?at=Infinity,0',
	'?km=0',
	'?km=99999',
	'?city=<script>',
	'?city=../../x',
	'?%E0%A4%A',
])('%s asks for nothing', (search) => expect(parseRing(search)).toEqual({}));

test('what is written is read back', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -90, max: 90, noNaN: true }),
			fc.double({ min: -180, max: 180, noNaN: true }),
			(lat, lon) => {
				const { at } = parseRing(formatRing({ at: { lat, lon } }));
				expect(at?.lat).toBeCloseTo(lat, 3);
				expect(at?.lon).toBeCloseTo(lon, 3);
			},
		),
	);
	expect(parseRing(formatRing({ city: 'sao-paulo-br', km: 90 }))).toEqual({ city: 'sao-paulo-br', km: 90 });
	expect(formatRing({})).toBe('');
});

test('no address throws, and none brings in markup or a place off the earth', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc.webQueryParameters(),
		fc
			.tuple(fc.constantFrom('city', 'at', 'km'), fc.string({ unit: 'grapheme' }))
			.map(([key, value]) => `?${key}=${value}`),
		fc.tuple(fc.double(), fc.double()).map(([lat, lon]) => `?at=${String(lat)},${String(lon)}`),
	);
	fc.assert(
		fc.property(hostile, (search) => {
			const { city, at, km } = parseRing(search);
			expect(city ?? '').not.toMatch(/[<>"'&\s]/);
			for (const [value, most] of [
				[at?.lat ?? 0, 90],
				[at?.lon ?? 0, 180],
				[km ?? 10, 1000],
			] as const) {
				expect(Math.abs(value)).toBeLessThanOrEqual(most);
			}
			expect(formatRing({ ...(city && { city }), ...(at && { at }), ...(km && { km }) })).not.toMatch(/[<>"'\s]/);
		}),
		{ numRuns: 300 },
	);
}, 30_000);
