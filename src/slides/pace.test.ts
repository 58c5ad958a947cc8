import { expect, test } from 'vitest';
import { clockWords, elapsed, fresh, pace, settle, toggle } from './pace.ts';

const words = {
	left: 'On time: {minutes} min left for this part',
	little: 'A little late: {minutes} min behind the plan',
	late: 'Late: {minutes} min behind the plan',
};

test('time goes to the section that was shown, and a standing clock counts nothing', () => {
	const started = toggle(fresh(), 'gap', 1000);
	const moved = settle(started, 'gap', 61_000);
	const stopped = toggle(moved, 'beijing', 91_000);
	expect(stopped).toEqual({ since: null, spent: { gap: 60_000, beijing: 30_000 } });
	expect(elapsed(moved, 91_000)).toBe(90_000);
	expect(elapsed(stopped, 999_000)).toBe(90_000);
	expect(settle(fresh(), 'gap', 5)).toEqual(fresh());
});

test('a lesson is on time until its part should be over, a little late for two minutes, then late', () => {
	expect(pace(4 * 60_000, 5, words)).toEqual({ level: 'green', words: 'On time: 1 min left for this part' });
	expect(pace(6.5 * 60_000, 5, words)).toEqual({ level: 'amber', words: 'A little late: 2 min behind the plan' });
	expect(pace(9 * 60_000, 5, words)).toEqual({ level: 'red', words: 'Late: 4 min behind the plan' });
});

test('a clock shows minutes and two digits of seconds', () => {
	expect([0, 5000, 75_000, 3_600_000].map(clockWords)).toEqual(['0:00', '0:05', '1:15', '60:00']);
});
