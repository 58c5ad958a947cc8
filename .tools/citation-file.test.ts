import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';
import { expect, test } from 'vitest';
import { loadFacts } from '../src/content/facts.ts';
import { citationFile, citationPath } from './citation-file.ts';

const text = readFileSync(citationPath, 'utf8');
const { story } = loadFacts();

test('the citation file is that of today’s story; `npm run cff` writes it anew', () => {
	expect(text).toBe(citationFile(story));
});

test('a library of citations reads from it who made what, in which version and when', () => {
	const [year, month, day] = story.updated.split('-').map(Number);
	expect(new Cite(text).data[0]).toMatchObject({
		title: story.title,
		version: story.version,
		author: story.authors.map((literal) => ({ literal })),
		issued: { 'date-parts': [[year, month, day]] },
	});
});
