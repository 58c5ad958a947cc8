import { SyntaxValidator } from 'fast-xml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSmall, smallStory } from '../content/small-story.ts';
import { slidesFile } from './file.ts';

test('every part of the file is sound XML, whatever the story and its authors are called', async () => {
	const { facts } = readSmall(smallStory);
	if (!facts) throw new Error('the small story is not sound');
	const story = { ...facts.story, title: 'A & <B> "C"', authors: ['Smith & <Sons>'] };
	const parts = unzipSync(await slidesFile({ ...facts, story }, 'https://a.example/?a=1&b=2'));
	for (const [name, part] of Object.entries(parts))
		if (/\.(xml|rels)$/.test(name)) expect(SyntaxValidator.validate(strFromU8(part)), name).toBe(true);
});
