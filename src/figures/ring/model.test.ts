import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { stillSizes } from '../kit/frame.ts';
import { distanceKm } from '../../lib/geodesy.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';

const facts = loadFacts();
const { distances, places } = facts;
const data = figureData(facts);
const home = data.homes['yonaguni'] ?? expect.unreachable();

test('the ring is as wide as the gap is on the ellipsoid', () => {
	expect(home.km).toBeCloseTo(107.9, 1);
	expect(home).toMatchObject({ lat: distances['gap']?.from.lat, lon: distances['gap']?.from.lon });
});

test('its sentence gives the distance rounded, and what lies there', () => {
	expect(home.sentence).toBe('From Cape Irizaki, Yonaguni, 108\u00a0km reaches the coast of Taiwan by Su’ao.');
});

test('the alt text is true: Iriomote lies inside the ring, Ishigaki outside', () => {
	expect(distanceKm(home, places['iriomote'] ?? home)).toBeLessThan(home.km);
	expect(distanceKm(home, distances['ishigaki-taiwan']?.from ?? home)).toBeGreaterThan(home.km);
});

test.each(Object.entries(stillSizes))(
	'in the %s frame the whole ring lies beside the words and off the cards',
	(_, frame) => {
		const { ring, panel, touch, centre } = picture(data, 'yonaguni', frame);
		for (const [x, y] of ring) {
			expect(x).toBeGreaterThanOrEqual(frame.inset.left);
			expect(x).toBeLessThanOrEqual(frame.width - frame.inset.right);
			expect(y).toBeLessThanOrEqual(frame.height - frame.inset.bottom);
			expect(x > panel.x + panel.width || y > panel.y + panel.height).toBe(true);
		}
		const radius = Math.hypot(touch[0] - centre[0], touch[1] - centre[1]);
		const nearest = Math.min(...ring.map(([x, y]) => Math.hypot(x - touch[0], y - touch[1])));
		expect(nearest).toBeLessThan(radius * 0.05);
	},
);

test('the same state gives the same picture whatever was drawn before', () => {
	const first = picture(data, 'yonaguni', stillSizes.wide);
	picture(data, 'yonaguni', stillSizes.phone);
	expect(picture(data, 'yonaguni', stillSizes.wide)).toEqual(first);
});

test('an unknown state and an unknown distance are refused', () => {
	expect(() => picture(data, 'nowhere', stillSizes.phone)).toThrow('no state “nowhere”');
	expect(() => figureData({ ...facts, distances: {} })).toThrow('no distance “gap”');
});
