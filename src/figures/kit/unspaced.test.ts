import { expect, test } from 'vitest';
import { unspacedParts } from './unspaced.ts';

test('a Japanese line ends after a phrase, and within no compound', () => {
	const parts = unspacedParts('アメリカ軍が攻撃を受けたとき、これは日米同盟潰れますから', 'ja');
	expect(parts).toEqual(['アメリカ軍が', '攻撃を', '受けたとき、', 'これは', '日米同盟潰れますから']);
});

test('Chinese, which has no hiragana to end a phrase, may break after each of its words', () => {
	const parts = unspacedParts('日美同盟將會瓦解', 'zh-Hant');
	expect(parts.length).toBeGreaterThan(1);
	expect(parts.join('')).toBe('日美同盟將會瓦解');
});
