import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../../../lib/geodesy.ts';
import { ringOutline } from './outline.ts';

test('every corner of the ring is the same distance away', () => {
	const centre = { lat: 24.4494, lon: 122.9336 };
	for (const point of ringOutline(centre, 107.9)) expect(distanceKm(centre, point)).toBeCloseTo(107.9, 3);
});

test('across the antimeridian the line runs on without a jump', () => {
	const lons = ringOutline({ lat: -17, lon: 179.9 }, 107.9).map((point) => point.lon);
	expect(Math.max(...lons)).toBeGreaterThan(180);
	for (let i = 1; i < lons.length; i++) expect(Math.abs(lons[i]! - lons[i - 1]!)).toBeLessThan(1);
});

test('a ring around the pole is closed along the edge of the map', () => {
	const line = ringOutline({ lat: 89.8, lon: 30 }, 107.9);
	expect(line.at(-1)?.lat).toBeCloseTo(85.05, 2);
	expect(Math.abs(line.at(-1)!.lon - line.at(-2)!.lon)).toBeCloseTo(360, 6);
});

test('any point on earth has a ring of plain numbers', () => {
	fc.assert(
		fc.property(
			fc.double({ min: -90, max: 90, noNaN: true }),
			fc.double({ min: -180, max: 180, noNaN: true }),
			(lat, lon) => {
				for (const point of ringOutline({ lat, lon }, 107.9, 24))
					expect(Number.isFinite(point.lat + point.lon)).toBe(true);
			},
		),
	);
});
