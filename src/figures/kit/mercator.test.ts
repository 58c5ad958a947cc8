import { expect, test } from 'vitest';
import { project, unproject, worldAt } from './mercator.ts';

test('the world’s corner, middle and edge lie where Leaflet has them', () => {
	expect(project({ lat: 0, lon: 0 }, 256)).toEqual([128, expect.closeTo(128, 9)]);
	expect(project({ lat: 85.0511287798, lon: -180 }, 256)).toEqual([0, expect.closeTo(0, 6)]);
	// The inverse Gudermannian of 45° is 0.881373587.
	expect(project({ lat: 45, lon: 90 }, 1)).toEqual([0.75, expect.closeTo(0.5 - 0.881373587 / (2 * Math.PI), 9)]);
});

test('a point comes back from the plane', () => {
	const { lat, lon } = unproject(project({ lat: 35.1036, lon: 139.0778 }, 1000), 1000);
	expect(lat).toBeCloseTo(35.1036, 9);
	expect(lon).toBeCloseTo(139.0778, 9);
});

test('the world doubles with each zoom', () => {
	expect(worldAt(0)).toBe(256);
	expect(worldAt(3)).toBe(2048);
});
