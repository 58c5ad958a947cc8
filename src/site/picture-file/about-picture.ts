import type { Facts } from '../../content/facts.ts';
import { language } from '../../words/index.ts';
import { absolute } from '../href.ts';
import { licenceOf } from '../licence.ts';

/**
 * What every file of a story says of whose it is and of its state: its credit line, the licence in words and where its text
 * stands, and the day, ISO, that its facts were checked.
 */
export function aboutStory({ story }: Pick<Facts, 'story'>) {
	const { path } = licenceOf(story.licence.text);
	return {
		credit: `${story.authors.join(', ')}, ${story.licence.text}; ${story.licence.map}`,
		authors: story.authors,
		terms: story.licence.text,
		...(path && { licence: path }),
		version: story.version,
		day: story.checked,
		language: language.tag,
	};
}

/** What a file says of itself; `source` is the absolute address of where it comes from. */
export interface AboutFile extends ReturnType<typeof aboutStory> {
	title: string;
	caption: string;
	source: string;
	/** What one sees, for those who don't; only of a picture. */
	alt?: string;
}
export type AboutPicture = AboutFile & { alt: string };

/** The same of every picture of a story; `path` is that of the place that shows it, without the base. */
export const aboutPicture = (
	facts: Pick<Facts, 'story'>,
	{ title, alt, caption, path }: Record<'title' | 'alt' | 'caption' | 'path', string>,
): AboutPicture => ({ ...aboutStory(facts), title, alt, caption, source: absolute(path) });
