import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** An item as reference managers exchange it: the fields of CSL-JSON 1.0 that are used here. */
export interface CslItem {
	id: string;
	type: 'webpage' | 'figure';
	title: string;
	author: { literal: string }[];
	issued: { 'date-parts': [[year: number, month: number, day: number]] };
	language: string;
	version: string;
	note: string;
	URL: string;
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
const fieldLines = (item: CslItem): string => {
	const fields = Object.entries(item).map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`);
	return `[\n  {\n${fields.join(',\n')}\n  }\n]`;
};

/** One item as BibTeX (.bib), RIS (.ris) and CSL-JSON (.json), each as the text of a file. */
export function formatsOf(item: CslItem): Record<Exclude<Ending, 'txt'>, string> {
	const cite = new Cite(item);
	return { bib: cite.format('bibtex').trim(), ris: unfolded(cite.format('ris')), json: fieldLines(item) };
}
