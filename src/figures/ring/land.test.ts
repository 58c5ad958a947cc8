import { expect, test } from 'vitest';
import { landRings } from './land.ts';
import world from './world.json' with { type: 'json' };

test('steps are added up from corner to corner', () => {
	expect(landRings({ grid: 0.5, land: [[2, 4, 2, 0, 0, -2]] })[0]).toEqual([
		[2, 1],
		[2, 2],
		[1, 2],
	]);
});

test('land near the antimeridian is drawn at both ends of the map, other land once', () => {
	const lons = (rings: ReturnType<typeof landRings>) => rings.map((ring) => ring[0]?.[1]);
	expect(lons(landRings({ grid: 1, land: [[170, 0, 1, 0, 0, 1]] }))).toEqual([170, -190]);
	expect(lons(landRings({ grid: 1, land: [[10, 0, 1, 0, 0, 1]] }))).toEqual([10]);
});

test('the coast stays on the earth, and only Antarctica has a side that runs across the map', () => {
	const long = landRings(world).filter((ring) => {
		for (const [lat] of ring) expect(Math.abs(lat)).toBeLessThanOrEqual(90);
		return ring.some(([, lon], i) => i > 0 && Math.abs(lon - (ring[i - 1]?.[1] ?? lon)) > 30);
	});
	for (const ring of long) expect(Math.min(...ring.map(([lat]) => lat))).toBe(-90);
});
