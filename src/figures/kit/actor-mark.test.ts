import { expect, test } from 'vitest';
import { actorMark, roleOf } from './actor-mark.ts';
import { loadFacts } from '../../content/facts.ts';

test('each actor has a colour and a shape of its own, so that colour is never the only cue', () => {
	const { actors } = loadFacts();
	const roles = [...Object.keys(actors), 'none'].map((id) => roleOf(actors, id));
	expect(new Set(roles).size).toBe(roles.length);
	const shapes = roles.map((role) => actorMark(role, 0, 0, 5));
	expect(new Set(shapes).size).toBe(roles.length);
});
