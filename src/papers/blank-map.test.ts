import { SyntaxValidator } from 'fast-xml-validator';
import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { loadTeach } from '../content/teach/read.ts';
import { blankMap } from './blank-map.ts';

test('the file of the blank map is sound whatever it is called', () => {
	const map = { ...loadTeach().blankMap, title: 'Japan & <Taiwan>', alt: 'A map of “A” & "B".' };
	expect(SyntaxValidator.validate(blankMap(loadFacts(), map))).toBe(true);
});
