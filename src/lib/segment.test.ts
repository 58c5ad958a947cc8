import { expect, test } from 'vitest';
import { countWords, sentencesOf } from './segment.ts';

test('words are what stands between spaces, and no lone dash is one', () => {
	expect(countWords('A survival-threatening situation – the law’s “own” words, 1,000 of them.', 'en-GB')).toBe(10);
	expect(countWords('  ', 'en-GB')).toBe(0);
});

test('in a script without spaces the words of the language are counted', () => {
	const count = countWords('台湾有事は日本有事だ。', 'ja');
	expect(count).toBeGreaterThan(3);
	expect(count).toBeLessThan(11);
});

test('a sentence ends with its quotation marks, in any script', () => {
	expect(sentencesOf('She said: “We go.” They went. ', 'en-GB')).toEqual(['She said: “We go.”', 'They went.']);
	expect(sentencesOf('行く。行かない。', 'ja')).toEqual(['行く。', '行かない。']);
});
