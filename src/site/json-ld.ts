import type { Story } from '../content/story-schema.ts';
import { language } from '../words/index.ts';

/** Absolute addresses of the page that is described and of its picture. */
export interface PageAddresses {
	page: string;
	picture: string;
}

const ccBy = 'https://creativecommons.org/licenses/by/4.0/';

/** The story as a schema.org Article that is based on the one news article it retells. */
export const articleLd = (story: Story, { page, picture }: PageAddresses) => ({
	'@context': 'https://schema.org',
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
	author: story.authors.map((name) => ({ '@type': 'Organization', name })),
	license: ccBy,
	isAccessibleForFree: true,
	isBasedOn: {
		'@type': 'NewsArticle',
		name: story.article.name,
		publisher: { '@type': 'Organization', name: story.article.publisher },
		url: story.article.url,
	},
});

/** Any value as JSON that can stand inside a <script> element: nothing in it can close the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
