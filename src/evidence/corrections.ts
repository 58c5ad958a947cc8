import { Feed } from 'feed';
import type { Correction, Story } from '../content/story-schema.ts';
import { longDate } from '../words/dates.ts';
import { language, phrase } from '../words/index.ts';

/** A correction in two or three sentences: what was said, and what is right. */
export const correctionText = ({ said, right }: Correction): string => `${said} ${right}`;

/** The version of the story and every correction so far, for JSON; `text` is what a kept page of any version shows. */
export const correctionsFile = ({ version, updated, corrections }: Story) => ({
	version,
	updated,
	corrections: corrections.map((correction) => ({
		...correction,
		day: longDate(correction.date),
		text: correctionText(correction),
	})),
});

/** An Atom feed (RFC 4287), at `self`, of the publication and every correction since, the newest first; addresses are absolute. */
export function correctionsFeed(story: Story, at: Record<'story' | 'evidence' | 'self', string>): string {
	const feed = new Feed({
		id: at.self,
		title: phrase('site.head.corrections', { title: story.title }),
		description: phrase('evidence.corrections.everyCorrectionOf'),
		link: at.evidence,
		feedLinks: { atom: at.self },
		language: language.tag,
		updated: new Date(story.updated),
		author: { name: story.authors.join(', ') },
		copyright: story.licence.text,
		generator: false,
	});
	const corrections = story.corrections.map((correction, index) => ({ ...correction, number: index + 1 }));
	for (const { number, ...correction } of corrections.toSorted((a, b) => b.date.localeCompare(a.date))) {
		const { date, claims, title: about } = correction;
		const link = `${at.evidence}#correction-${number.toString()}`;
		const title = phrase('evidence.corrections.correction', {
			about,
			claims: claims.length > 0 ? ` (${claims.join(', ')})` : '',
		});
		feed.addItem({ title, id: link, link, date: new Date(date), description: correctionText(correction) });
	}
	feed.addItem({
		title: phrase('evidence.corrections.isPublished', { title: story.title }),
		id: at.story,
		link: at.story,
		date: new Date(story.published),
		description: story.description,
	});
	return feed.atom1();
}
