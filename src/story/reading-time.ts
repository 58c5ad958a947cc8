import type { SectionText } from '../content/section.ts';
import type { Level } from '../lib/level.ts';
import { countWords } from '../lib/segment.ts';
import { language } from '../words/index.ts';

/** What of a section stands on the page of a level, beside the words of the whole story, which are counted as it is read in. */
const texts = ({ summary, plain, steps }: SectionText, level: Exclude<Level, 'full'>): string[] => [
	level === 'plain' ? plain : summary,
	...steps.map((step) => step[level]),
];

/** How many minutes it takes to read the story at a level, rounded up. */
export function minutesOf(sections: readonly SectionText[], level: Level): number {
	const words =
		level === 'full'
			? sections.reduce((sum, section) => sum + section.words, 0)
			: countWords(sections.flatMap((section) => texts(section, level)).join(' '), language.locale);
	return Math.ceil(words / language.wordsAMinute);
}
