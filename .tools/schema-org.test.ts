import { expect, test } from 'vitest';
import { hasProperty, isType } from './schema-org.ts';

test('a type has its own properties and those of the types that it is one of, and no others', () => {
	expect(hasProperty('Claim', 'appearance')).toBe(true);
	expect(hasProperty('Claim', 'text')).toBe(true);
	expect(hasProperty('CorrectionComment', 'datePublished')).toBe(true);
	expect(hasProperty('Article', 'appearance')).toBe(false);
	expect(hasProperty('Dataset', 'colour')).toBe(false);
	expect(isType('LearningResource')).toBe(true);
	expect(isType('Lesson')).toBe(false);
});
