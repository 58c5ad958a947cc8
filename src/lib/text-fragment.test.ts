import { expect, test } from 'vitest';
import { addressAt, isArchive, opensAtWords, spanOf, textDirective } from './text-fragment.ts';

test('a long quotation opens at its first four words and ends with its last four', () => {
	const words = 'If US forces, acting jointly with Japan, come under attack, the alliance will collapse,';
	expect(spanOf(words, 'en')).toEqual({ start: 'If US forces, acting', end: 'the alliance will collapse' });
});

test('a quotation of up to four words is taken whole, and one of a few more has a short end', () => {
	expect(spanOf('highly likely', 'en')).toEqual({ start: 'highly likely' });
	expect(spanOf('one two three four five', 'en')).toEqual({ start: 'one two three four', end: 'five' });
});

test('quotation marks, apostrophes, brackets and dashes, which pages set in different ways, stand in no span', () => {
	expect(spanOf('It’s like their mouths are taped shut', 'en')).toEqual({
		...{ start: 'like their mouths are', end: 'taped shut' },
	});
	expect(spanOf('the U.S. military (with Japan) comes under attack – and then some', 'en')).toEqual({
		...{ start: 'the U.S. military', end: 'and then some' },
	});
	expect(spanOf('尚難直接解讀為『日本將協防台灣』', 'zh-Hant')?.end).not.toMatch(/[『』]/);
});

test.each([
	['ja', '米軍が攻撃を受けた時、日本が何もせずに逃げ帰れば日米同盟が潰れる'],
	['ja', '共同で行動を取っているアメリカ軍が攻撃を受けたとき日本が何にもせずに逃げ帰るって'],
	['zh-Hant', '如果美軍遭受攻擊時，日本無所作為只顧自己逃走，那麼日美同盟將會瓦解'],
	['zh-Hans', '日本领导人公然发表涉台露骨挑衅言论，严重恶化中日人员交流氛围'],
])('without spaces, in %s, a span begins and ends at the edges of at most four words', (lang, words) => {
	const span = spanOf(words, lang);
	const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(words)];
	const edges = new Set(segments.flatMap(({ segment, index }) => [index, index + segment.length]));
	for (const part of [span?.start ?? '', span?.end ?? '']) {
		const at = part === span?.start ? words.indexOf(part) : words.lastIndexOf(part);
		expect(part).not.toBe('');
		expect(edges.has(at) && edges.has(at + part.length), part).toBe(true);
		const within = segments.filter(({ index, isWordLike }) => isWordLike && index >= at && index < at + part.length);
		expect(within.length).toBeLessThanOrEqual(4);
	}
});

test('in Japanese a span is cut where a phrase ends, which all browsers find', () => {
	expect(spanOf('米軍が攻撃を受けた時、日本が何もせずに逃げ帰れば日米同盟が潰れる', 'ja')).toEqual({
		...{ start: '米軍が', end: '潰れる' },
	});
});

test('what has no words has no span', () => {
	expect(spanOf('… – “”', 'en')).toBeUndefined();
});

test('dashes, commas and ampersands of the words are percent-encoded, as the directive has a meaning for them', () => {
	expect(textDirective({ start: 'Japan-U.S. ties, R&D', end: '100% sure' })).toBe(
		':~:text=Japan%2DU.S.%20ties%2C%20R%26D,100%25%20sure',
	);
	expect(textDirective({ start: '同盟 が' })).toBe(':~:text=同盟%20が');
	const href = addressAt('https://a.example/', { start: 'Müller’s 同盟' });
	expect(new URL(href).hash).toBe(`#:~:text=${encodeURIComponent('Müller’s 同盟')}`);
});

test('an address keeps its query and its own fragment, and gains the directive', () => {
	const span = { start: 'a b' };
	expect(addressAt('https://a.example/b?p=1', span)).toBe('https://a.example/b?p=1#:~:text=a%20b');
	expect(addressAt('https://a.example/b#part', span)).toBe('https://a.example/b#part:~:text=a%20b');
});

test('a page opens at words, and a file, a video, a book viewer or an archived copy does not', () => {
	expect(opensAtWords('https://news.example/2026/pdf-of-the-day?p=1')).toBe(true);
	for (const url of [
		'https://a.example/paper.pdf',
		'https://a.example/paper.PDF#page=2',
		'https://crs.example/product/pdf/R/R1',
		'https://www.youtube.com/watch?v=1',
		'https://books.google.co.kr/books?id=1',
		'https://ja.scribd.com/document/1/',
		'https://web.archive.org/web/2026/https://a.example/',
		'https://megalodon.jp/ref/2015/a.example',
	])
		expect(opensAtWords(url), url).toBe(false);
	expect(isArchive('https://web.archive.org/web/2026/https://a.example/')).toBe(true);
	expect(isArchive('https://a.example/archive.org/')).toBe(false);
});
