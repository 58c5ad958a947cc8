import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { loadFacts, type Facts } from '../src/content/facts.ts';
import { count, type Finding, type Result } from './gate.ts';
import { storyWords } from './story-words.ts';

/** Pages of prose beside the story's own, whose words are those of their own blocks. */
const others = [
	'about/',
	'teach/',
	...['hand-out', 'hand-out-plain', 'guide', 'vocabulary', 'packet-yes', 'role-cards'].map(
		(name) => `teach/paper/${name}/`,
	),
];

/** Text with one kind of space, which a line break is too. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whatever is no space: reader views set no space between blocks, which are not words of ours. */
const bare = (text: string): string => text.replace(/\s+/g, '');

function open(dir: string, path: string): Document {
	return parseHTML(readFileSync(join(dir, path, 'index.html'), 'utf8')).document;
}

/** A page's own words, block by block, without what only a running page has a use for. */
function ownWords(document: Document): string[] {
	const blocks = [...document.querySelectorAll('main :is(p, li, h2, h3, h4, dt, dd, th, td, caption, figcaption)')];
	return blocks
		.filter(
			(block) =>
				!block.closest('nav, form, footer, template, fieldset, [hidden]') &&
				!block.querySelector('p, li, dt, dd, button'),
		)
		.map((block) => spaced(block.textContent))
		.filter(Boolean);
}

/** The passages that a text has not, word by word, or, where they are ordered, not in their order; long ones are there once. */
export function notThere(text: string, passages: readonly string[], ordered: boolean): string[] {
	const whole = bare(text);
	let at = 0;
	return passages.flatMap((passage) => {
		const words = bare(passage);
		const found = whole.indexOf(words, ordered ? at : 0);
		if (found < 0) return [`${whole.includes(words) ? 'out of its order' : 'not there'}: “${passage.slice(0, 200)}”`];
		at = found + words.length;
		return ordered && words.length > 60 && whole.includes(words, at) ? [`there twice: “${passage.slice(0, 200)}”`] : [];
	});
}

/** Whether a reader view of a page has the passages. */
const compare = (document: Document, passages: readonly string[], ordered: boolean): string[] =>
	notThere(new Readability(document).parse()?.textContent ?? '', passages, ordered);

/** What the evidence page says of each claim, in the order of the page. */
const evidence = ({ claims, sources }: Facts): string[] => [
	...Object.entries(claims).flatMap(([id, { says, quote, record }]) => [
		`${id}: ${says}`,
		...(quote ? [`“${quote}”`] : []),
		record,
	]),
	...Object.values(sources).map(({ title }) => title),
];

/** Checks that reader views, and with them feeds, archives and text browsers, carry the same sentences as the source: one check a page. */
export function checkReaderView(dir: string): Result {
	const facts = loadFacts();
	const cards = [
		...Object.values(facts.terms).map(({ definition }) => definition),
		...Object.values(facts.claims).map(({ record }) => record),
	];
	const pages: [path: string, passages: string[], ordered: boolean][] = [
		['', [facts.story.dek, ...storyWords(facts, 'full'), ...cards], true],
		['plain/', [facts.story.dek, ...storyWords(facts, 'plain')], true],
		['key/', [facts.story.dek, ...storyWords(facts, 'key')], true],
		['embed/story/', [facts.story.dek, ...storyWords(facts, 'flat')], true],
		['evidence/', evidence(facts), true],
	];
	const findings = pages.map(([path, passages, ordered]): Finding => ({
		name: `/${path}`,
		faults: compare(open(dir, path), passages, ordered),
	}));
	const plain = others.map((path): Finding => {
		const document = open(dir, path);
		return { name: `/${path}`, faults: compare(document, ownWords(document), false) };
	});
	return count([...findings, ...plain]);
}
