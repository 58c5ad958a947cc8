import type { Facts } from '../content/facts.ts';
import { phrase } from '../words/index.ts';

/** The ways between the parts of the site: path without the base, and words. */
export const siteLinks = ({ figures }: Pick<Facts, 'figures'>): [path: string, words: string][] => [
	['/', phrase('site.page.theStory')],
	['/evidence/', phrase('site.page.evidence')],
	...(figures.ring ? [['/ring/', figures.ring.menu] satisfies [string, string]] : []),
	['/teach/', phrase('site.page.forTeachers')],
];
