import type { Facts } from '../../content/facts.ts';
import { language } from '../../words/index.ts';
import { absolute } from '../href.ts';
import { licenceOf } from '../licence.ts';

/** What a picture says of itself, wherever it is taken. */
export interface AboutPicture {
	title: string;
	/** What one sees, for those who don't. */
	alt: string;
	caption: string;
	/** Whose credit line stands under it. */
	credit: string;
	authors: readonly string[];
	/** The licence in words, and where its text stands. */
	terms: string;
	licence?: string;
	/** Where the picture comes from, an absolute address. */
	source: string;
	version: string;
	/** The day that its facts were checked, ISO. */
	day: string;
	language: string;
}

/** The same of a file that is no picture. */
export type AboutFile = Omit<AboutPicture, 'alt'> & Partial<Pick<AboutPicture, 'alt'>>;

/** What every file of a story says of whose it is and of its state. */
export const aboutStory = ({ story }: Pick<Facts, 'story'>) => ({
	credit: `${story.authors.join(', ')}, ${story.licence.text}; ${story.licence.map}`,
	authors: story.authors,
	terms: story.licence.text,
	...licencePath(story.licence.text),
	version: story.version,
	day: story.checked,
	language: language.tag,
});

/** Where the text of a licence stands, if it is one that machines know. */
function licencePath(text: string): { licence?: string } {
	const { path } = licenceOf(text);
	return path ? { licence: path } : {};
}

/** The same of every picture of a story; `path` is that of the place that shows it, without the base. */
export function aboutPicture(
	facts: Pick<Facts, 'story'>,
	{ title, alt, caption, path }: Pick<AboutPicture, 'title' | 'alt' | 'caption'> & { path: string },
): AboutPicture {
	return { ...aboutStory(facts), title, alt, caption, source: absolute(path) };
}
