import { expect, test } from 'vitest';
import { placeFeatures } from './data.ts';

test('a place becomes a point with longitude first and all else as properties', () => {
	const names = [{ lang: 'ja', text: '与那国島' }];
	const place = {
		name: 'Yonaguni',
		names,
		lat: 24.456,
		lon: 122.988,
		kind: 'island',
		coordinates: 'geonames',
	} as const;
	expect(placeFeatures({ yonaguni: { ...place, names } })).toEqual([
		{
			type: 'Feature',
			id: 'yonaguni',
			geometry: { type: 'Point', coordinates: [122.988, 24.456] },
			properties: { name: 'Yonaguni', names, kind: 'island', coordinates: 'geonames' },
		},
	]);
});
