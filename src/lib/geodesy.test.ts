import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { azimuth, circle, distanceKm, geodesicLine, wind } from './geodesy.ts';
import type { Distance } from '../content/schema.ts';

const distances = parse(readFileSync('content/facts/distances.yaml', 'utf8')) as Record<string, Distance>;

// The fact sheet's §2.4, km as printed there; half a km is its rounding.
const printed: Record<string, number> = {
	gap: 107.9,
	'yonaguni-suao': 109.2,
	'tokyo-atami': 89.6,
	'iriomote-taiwan': 184,
	'ishigaki-taiwan': 219,
	'miyako-taiwan': 329,
	'okinawa-taiwan': 580,
	'tokyo-taipei': 2107,
	'naha-taipei': 631,
	'senkaku-ishigaki': 170,
	'senkaku-ishigaki-nearest': 154,
	'senkaku-taiwan': 169,
	'senkaku-okinawa': 420,
	'scarborough-luzon': 231,
	'second-thomas-palawan': 197,
	'mavulis-lanyu': 105.5,
	'mavulis-taiwan': 144,
	'luzon-taiwan': 361,
};

test('every distance that the story prints has a published value to be tested against', () => {
	expect(Object.keys(distances).sort()).toEqual(Object.keys(printed).sort());
});

test.for(Object.entries(printed))('%s is %f km', ([id, km]) => {
	const { from, to } = distances[id] as Distance;
	expect(Math.abs(distanceKm(from, to) - km)).toBeLessThanOrEqual(0.5);
});

// The other pairs of the sheet for which it gives both points.
const irizaki = { lat: 24.4494, lon: 122.9336 };
const taipei = { lat: 25.0478, lon: 121.5319 };
const ishigakiCity = { lat: 24.3448, lon: 124.1572 };
const uotsuri = { lat: 25.7461, lon: 123.4753 };
const shoal = { lat: 15.15, lon: 117.76 };
test.for([
	['Irizaki–Taipei', irizaki, taipei, 156.5],
	['Irizaki–Hualien', irizaki, { lat: 23.9769, lon: 121.6044 }, 145],
	['the two coasts of the gap', { lat: 24.5981, lon: 121.881 }, { lat: 24.4545, lon: 122.9394 }, 108.4],
	['Ishigaki city–Taipei', ishigakiCity, taipei, 277],
	['Kadena–Taipei', { lat: 26.356, lon: 127.768 }, taipei, 642],
	['Uotsuri–Keelung', uotsuri, { lat: 25.1283, lon: 121.7419 }, 187],
	['Uotsuri–Ishigaki city', uotsuri, ishigakiCity, 170],
	['Uotsuri–nearest PRC islets', uotsuri, { lat: 27.4518, lon: 121.1034 }, 303],
	['Scarborough’s east edge–Luzon', { lat: 15.15, lon: 117.85 }, { lat: 15.4291, lon: 119.8866 }, 221],
	['Scarborough–Olongapo', shoal, { lat: 14.8292, lon: 120.2828 }, 274],
	['Scarborough–Manila', shoal, { lat: 14.6042, lon: 120.9822 }, 352],
	['Second Thomas–Puerto Princesa', { lat: 9.7333, lon: 115.8667 }, { lat: 9.7392, lon: 118.7353 }, 315],
	['Mavulis–Xiaolanyu', { lat: 21.123, lon: 121.9494 }, { lat: 21.951, lon: 121.612 }, 98],
	['Basco–Taiwan', { lat: 20.4487, lon: 121.9702 }, { lat: 21.9048, lon: 120.8406 }, 199],
] as const)('%s is the sheet’s number', ([, from, to, km]) => {
	expect(Math.abs(distanceKm(from, to) - km)).toBeLessThanOrEqual(0.5);
});

test('every point of a circle is its radius away from the centre', () => {
	const points = circle(irizaki, 108, 24);
	expect(points).toHaveLength(24);
	for (const point of points) expect(distanceKm(irizaki, point)).toBeCloseTo(108, 6);
	expect(points[0]?.lat).toBeGreaterThan(irizaki.lat);
	expect(points[6]?.lon).toBeGreaterThan(irizaki.lon);
});

test('the points of a line add up to the distance and start and end where it does', () => {
	const tokyo = { lat: 35.6895, lon: 139.6917 };
	const manila = { lat: 14.6042, lon: 120.9822 };
	const line = geodesicLine(tokyo, manila, 9);
	expect(line).toHaveLength(9);
	expect([line[0], line[8]]).toEqual([tokyo, manila]);
	const sum = line.slice(1).reduce((km, point, i) => km + distanceKm(line[i] ?? point, point), 0);
	expect(sum).toBeCloseTo(distanceKm(tokyo, manila), 6);
});

test('the way from Tokyo to Atami sets out to the south-west', () => {
	const [tokyo, atami] = [
		{ lat: 35.6812, lon: 139.7671 },
		{ lat: 35.1036, lon: 139.0778 },
	];
	expect(azimuth(tokyo, atami)).toBeCloseTo(-135.5, 0);
});

test('the eight winds are named from an azimuth of any sign', () => {
	expect([0, 44, 91, -90, 180, -180, 359].map(wind)).toEqual(['n', 'ne', 'e', 'w', 's', 's', 'n']);
});
