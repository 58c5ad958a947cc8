import { expect, test } from 'vitest';
import type { Story } from '../content/story-schema.ts';
import { correctionsFeed } from './corrections.ts';

const story: Story = {
	title: '110 Kilometres',
	dek: 'A dek.',
	kicker: 'A kicker',
	description: 'One article, & its record.',
	version: '1.0.0',
	published: '2026-11-24',
	updated: '2026-12-02',
	checked: '2026-11-20',
	authors: ['The project'],
	made: { reviewers: [] },
	article: { name: 'A report', publisher: 'A publisher', source: 'A', url: 'https://example.org/', note: 'A note.' },
	licence: { text: 'CC BY 4.0', code: 'MIT', map: 'ODbL', quoted: 'Theirs.' },
	tagline: 'A line.',
	method: { followed: '2026-06-29', article: 'A.', search: 'B.', limits: ['C.'], trust: 'D.', order: 'e' },
	languages: {},
	corrections: [
		{
			version: '1.0.1',
			date: '2026-11-30',
			title: 'A date',
			claims: [],
			said: 'The first.',
			right: 'Not so.',
			sources: ['A'],
		},
		{
			version: '1.0.2',
			date: '2026-12-02',
			title: 'Two words',
			claims: ['C16', 'C18'],
			said: 'The second.',
			right: 'Nor this.',
			sources: ['B'],
		},
	],
	sections: ['01-first'],
	lengths: [45],
};
const at = {
	story: 'https://a.example/x/',
	evidence: 'https://a.example/x/evidence/',
	self: 'https://a.example/x/corrections.xml',
};
const titles = (xml: string) =>
	[...xml.matchAll(/<title[^>]*>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?<\/title>/g)].map((found) => found[1]);

test('the feed of a story without corrections has its publication as the only entry', () => {
	expect(titles(correctionsFeed({ ...story, corrections: [] }, at))).toEqual([
		'110 Kilometres: corrections',
		'110 Kilometres is published',
	]);
});

test('corrections come newest first, named by their claims, and lead to their line in the log', () => {
	const xml = correctionsFeed(story, at);
	expect(titles(xml).slice(1)).toEqual([
		'Correction: Two words (C16, C18)',
		'Correction: A date',
		'110 Kilometres is published',
	]);
	expect(xml).toContain('<link href="https://a.example/x/evidence/#correction-2"/>');
	expect(xml).toContain('The second. Nor this.');
});

test('the feed names itself and the day of the last change', () => {
	const xml = correctionsFeed(story, at);
	expect(xml).toContain('<link rel="self" href="https://a.example/x/corrections.xml"/>');
	expect(xml).toContain('<updated>2026-12-02T00:00:00.000Z</updated>');
});
