import type { Article, NewsArticle, Organization } from 'schema-dts';
import type { Story } from '../content/story-schema.ts';
import { language } from '../words/index.ts';
import { absolute } from './href.ts';
import { licenceOf } from './licence.ts';

/** One type of schema.org alone, without those below it, of which the compiler would ask each. */
export type Leaf<All, Name extends string> = Extract<All, { '@type': Name }>;

/** Where the licence of words, figures and data stands, or its name where it has no address. */
export function licenceAddress({ licence }: Pick<Story, 'licence'>): string {
	const { name, path } = licenceOf(licence.text);
	return path ?? name;
}

/** Who made the story. */
export const authorsOf = ({ authors }: Pick<Story, 'authors'>): Leaf<Organization, 'Organization'>[] =>
	authors.map((name) => ({ '@type': 'Organization', name }));

/** What the article is called in a graph: its place on the evidence page. */
export const articleId = (): string => absolute('/evidence/#the-article');

/** The one news article that the story retells. */
export const article = ({
	article: { name, publisher, url },
}: Pick<Story, 'article'>): Leaf<NewsArticle, 'NewsArticle'> => ({
	'@type': 'NewsArticle',
	name,
	publisher: { '@type': 'Organization', name: publisher },
	url,
});

/** The story as a schema.org Article that is based on the one news article it retells; the page and its picture are absolute addresses. */
export const articleOf = (story: Story, page: string, picture: string): Leaf<Article, 'Article'> => ({
	'@type': 'Article',
	headline: story.title,
	description: story.description,
	inLanguage: language.tag,
	url: page,
	mainEntityOfPage: page,
	image: picture,
	datePublished: story.published,
	dateModified: story.updated,
	version: story.version,
	author: authorsOf(story),
	license: licenceAddress(story),
	isBasedOn: article(story),
});

/** Any value as JSON that can stand inside a <script> element: nothing in it can close the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
