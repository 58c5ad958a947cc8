import { expect, test } from 'vitest';
import { light } from '../../site/palette.ts';
import { letters, line, mostInk, surface, type Role } from './inks.ts';

const roles = Object.keys(light) as Role[];
const kinds = ['cmyk', 'grey'] as const;

test('no colour has more ink than newsprint takes, and none is a tint that a press loses', () => {
	expect(mostInk).toBeLessThanOrEqual(240);
	for (const role of roles)
		for (const kind of kinds) {
			const inks = surface(role, 1, kind) ?? [];
			expect(inks).toHaveLength(4);
			expect(
				inks.reduce((sum, share) => sum + share, 0),
				role,
			).toBeLessThanOrEqual(mostInk);
			// The paper’s own white has no ink at all.
			const most = Math.max(...inks);
			if (most > 0) expect(most, role).toBeGreaterThanOrEqual(5);
		}
});

test('letters are of black alone, or of no ink where they stand on black', () => {
	for (const role of roles) expect(letters(role)).toEqual([0, 0, 0, role === 'paper' ? 0 : 100]);
});

test('hairlines are of black alone and never thinner than a plate holds, and lines of a colour are wide enough for it', () => {
	for (const role of ['rule', 'shore', 'ink', 'accent', 'promise', 'actor-2'] as const)
		for (const width of [0.1, 0.6, 0.99]) {
			const drawn = line(role, width, 1, 'cmyk');
			expect(drawn.inks, role).toEqual([0, 0, 0, 100]);
			expect(drawn.width, role).toBeGreaterThanOrEqual(0.25);
		}
	expect(line('accent', 1.5, 1, 'cmyk').inks).toEqual(surface('accent', 1, 'cmyk'));
	expect(line('shore', 0.6, 1, 'cmyk').width).toBeLessThan(line('ink', 0.6, 1, 'cmyk').width);
});

test('in grey there is black alone', () => {
	for (const role of roles) {
		expect((surface(role, 1, 'grey') ?? []).slice(0, 3), role).toEqual([0, 0, 0]);
		expect(line(role, 2, 1, 'grey').inks.slice(0, 3), role).toEqual([0, 0, 0]);
	}
});

test('what only tints what is under it is left out, as ink would hide it', () => {
	expect(surface('accent', 0.06, 'cmyk')).toBeUndefined();
	expect(surface('accent', 0.3, 'cmyk')).toEqual([30, 17, 3, 6]);
});
