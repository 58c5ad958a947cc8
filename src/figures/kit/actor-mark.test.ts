import { expect, test } from 'vitest';
import { actorMark } from './actor-mark.ts';
import { actor } from '../../content/schema.ts';

test('each actor has a shape of its own, so that colour is never the only cue', () => {
	const shapes = actor.options.map((name) => actorMark(name, 0, 0, 5));
	expect(new Set(shapes).size).toBe(actor.options.length);
});
