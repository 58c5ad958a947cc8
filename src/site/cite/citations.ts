import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Facts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';
import { slug } from '../../lib/slug.ts';
import { language, phrase } from '../../words/index.ts';
import { absolute } from '../href.ts';

/** What can be cited: its name in addresses, what is written as its title, and its path without the base. */
export interface Citable {
	name: string;
	type: 'webpage' | 'figure';
	title: string;
	path: string;
}

/** The story as a whole. */
export const citeStory = ({ story }: Facts): Citable => ({
	name: 'story',
	type: 'webpage',
	title: story.title,
	path: '/',
});

/** One claim of the article, at its place on the evidence page; throws at a claim that there is not. */
export function citeClaim({ story, claims }: Facts, id: string): Citable {
	const claim = claims[id];
	if (!claim) throw new Error(`there is no claim ${id}`);
	const title = phrase('cite.claim', { title: story.title, id, says: claim.says.replace(/[.。]$/, '') });
	return { name: id, type: 'webpage', title, path: `/evidence/#${id}` };
}

/** One figure by its name and heading, at the place that shows it. */
export const citeFigure = ({ story }: Facts, name: string, heading: string, path: string): Citable => ({
	name,
	type: 'figure',
	title: phrase('cite.figure', { title: story.title, heading }),
	path,
});

/** An item as reference managers exchange it, in fields of CSL-JSON 1.0; its date is that of the version. */
function cslOf({ story }: Facts, { name, type, title, path }: Citable) {
	const [year = 0, month = 0, day = 0] = story.updated.split('-').map(Number);
	return {
		id: `${slug(story.title) || 'story'}-${name.toLowerCase()}`,
		type,
		title,
		author: story.authors.map((literal) => ({ literal })),
		issued: { 'date-parts': [[year, month, day]] },
		language: language.tag,
		version: story.version,
		note: phrase('cite.note', { version: story.version, licence: story.licence.text }),
		URL: absolute(path),
	};
}

/** The endings of the files that a citation is saved as. */
export const endings = ['txt', 'bib', 'ris', 'json'] as const;
export type Ending = (typeof endings)[number];

const { format } = plugins.config.get('@bibtex');
// The key is the item's id in every version, so that a text that cites it need not change.
Object.assign(format, { useIdAsLabel: true, checkLabel: false });

/** RIS with each field in one line: the library cuts long ones within words, where some readers put a space. */
const unfolded = (ris: string): string => ris.trimStart().replace(/\n(?![A-Z][A-Z\d] {2}- )/g, '');

/** CSL-JSON with a line for each field. */
const fieldLines = (item: object): string => {
	const fields = Object.entries(item).map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`);
	return `[\n  {\n${fields.join(',\n')}\n  }\n]`;
};

/** A citation as text, BibTeX, RIS and CSL-JSON, by the ending of its file. */
export function citationOf(facts: Facts, citable: Citable): Record<Ending, string> {
	const { story } = facts;
	const txt = phrase('cite.plain', {
		authors: story.authors.join(', '),
		title: citable.title,
		version: story.version,
		day: longDate(story.updated),
		address: absolute(citable.path),
	});
	const item = cslOf(facts, citable);
	const cite = new Cite(item);
	return { txt, bib: cite.format('bibtex').trim(), ris: unfolded(cite.format('ris')), json: fieldLines(item) };
}
