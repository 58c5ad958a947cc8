import { expect, test } from 'vitest';
import type { SectionText, StepText } from '../content/section.ts';
import { language } from '../words/index.ts';
import { minutesOf } from './reading-time.ts';

test('the minutes of a level are those of what its page shows: key sentences stand below summaries, plain words below plain ones', () => {
	const minutes = (count: number): string => 'word '.repeat(count * language.wordsAMinute);
	const step = { plain: minutes(2), key: minutes(1) } as StepText;
	const section = { summary: 'word', plain: minutes(4), words: 8 * language.wordsAMinute, steps: [step, step] };
	const sections = [section as unknown as SectionText];
	expect([minutesOf(sections, 'key'), minutesOf(sections, 'plain'), minutesOf(sections, 'full')]).toEqual([3, 8, 8]);
});
