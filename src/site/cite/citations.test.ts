import { Cite } from '@citation-js/core';
import { expect, test, vi } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { citationOf, citeClaim, citeFigure, citeStory } from './citations.ts';

vi.stubEnv('SITE', 'https://a.example');
const facts = loadFacts();
const { story, claims } = facts;
const [year, month, day] = story.updated.split('-').map(Number);
const things = [
	citeStory(facts),
	citeFigure(facts, 'bars', 'The bars & “100 %” of {all}', '/#bars'),
	...Object.keys(claims).map((id) => citeClaim(facts, id)),
];

test('a library of citations reads back what is cited, by whom, when and where, from each form', () => {
	for (const thing of things) {
		const texts = citationOf(facts, thing);
		for (const form of ['bib', 'ris', 'json'] as const) {
			const [read] = new Cite(texts[form]).data;
			expect(read, `${thing.name}.${form}`).toMatchObject({
				title: thing.title,
				issued: { 'date-parts': [[year, month, day]] },
				URL: expect.stringMatching(new RegExp(`${thing.path}$`)) as string,
			});
			// BibTeX knows a group of people only as a family name in braces.
			expect(JSON.stringify(read?.author)).toContain(JSON.stringify(story.authors[0]));
			expect(JSON.stringify(read?.note)).toContain(story.version);
		}
		for (const part of [thing.title, story.version, ...story.authors]) expect(texts.txt).toContain(part);
	}
});

test('no field of RIS is cut into lines, which some readers would join with a space within a word', () => {
	for (const thing of things) expect(citationOf(facts, thing).ris).not.toMatch(/\n(?![A-Z][A-Z\d] {2}- )/);
});

test('a claim that there is not stops the build', () => {
	expect(() => citeClaim(facts, 'C0')).toThrow('C0');
});
