import { expect, test } from 'vitest';
import { problemsOf, smallStory } from './small-story.ts';

test('an address that is gone leads to a section, scene or step that is there', () => {
	const sound = 'scenes:\n  old-scene: first-scene\nsteps:\n  old-step: one\nstates:\n  map:\n    old-state: gap\n';
	expect(problemsOf({ 'content/moved.yaml': sound })).toEqual([]);
	expect(problemsOf({ 'content/moved.yaml': 'steps:\n  old-step: oen\n' })).toEqual([
		'content/moved.yaml:2: no section, scene or step has the id “oen”; did you mean “one”?',
	]);
});

test('an id that is in use again is no longer gone', () => {
	expect(problemsOf({ 'content/moved.yaml': 'steps:\n  one: two\n' })).toEqual([
		'content/moved.yaml:2: “one” is not gone: the story has it',
	]);
});

test('once a section lists claims, each claim stands in the list of one section', () => {
	const section = smallStory['content/en/01-a.mdx'] ?? '';
	const withStrip = (strip: string): Record<string, string> => ({
		'content/en/01-a.mdx': section.replace('minutes:', `strip: [${strip}]\nminutes:`),
	});
	expect(problemsOf(withStrip('C7, C8'))).toEqual([]);
	expect(problemsOf(withStrip('C7'))).toEqual([
		expect.stringMatching(/^content\/facts\/claims\.yaml:\d+: C8 stands in the strip of no section$/),
	]);
});
