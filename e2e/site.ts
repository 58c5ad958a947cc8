import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages, site as published } from '../.tools/site.ts';
import { loadFacts } from '../src/content/facts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** The built site, and the same built to live under /x/. */
export const dist = process.env.OUT_DIR ?? 'dist';
export const below = process.env.E2E_BELOW ?? '.cache/dist-x';
/** The second story, of e2e/second-story, as the same source builds it. */
export const second = '.cache/dist-second';

/** Where the site is built to be published: an address without the last slash. */
export const site = new URL(published).href.replace(/\/$/, '');

/** The site in a pseudo-language: accented, two fifths longer, a piece of it Japanese. */
export const pseudo = '.cache/dist-pseudo';

/** Everything the content says, for tests that compare the page with it. */
export const facts = loadFacts();

/** Every step of the story in reading order. */
export const steps = facts.sections.flatMap((section) => section.steps);

/** The title of a step of the story. */
export const titleOf = (id: string): string => steps.find((step) => step.id === id)?.title ?? 'no such step';

/**
 * The paths of all pages, as a browser asks for them (without the leading slash, to stand below any base). Of the embedded
 * scenes one stands for all, and of the pages of a figure's states that of its own: they differ by steps and state alone; and of the shorter levels one stands for both.
 */
export const paths = pages(dist)
	.map(({ path }) => path.slice(1))
	.filter((path, index, all) => index === all.findIndex((other) => kind(other) === kind(path)))
	// The teachers’ page has the browser fetch the whole site to keep it, beside whatever is opened after it.
	.sort((one, other) => Number(one === 'teach/') - Number(other === 'teach/'));

function kind(path: string): string {
	return path.replace(/^embed\/(\w+)\/.+/, 'embed/$1/').replace(/^key\/$/, 'plain/');
}

/** A page as it is sent, for questions that need no browser; by its path as in `paths`. */
export const sentPage = (path: string): Document =>
	parseHTML(readFileSync(join(dist, path.replace(/(^|\/)$/, '$1index.html')), 'utf8')).document;
