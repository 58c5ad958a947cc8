import { expect, test } from 'vitest';
import { editHtml, put, tagsOf } from './html.ts';

const page =
	'<!doctype html><head><noscript><style>a{}</style></noscript></head><p class=one title="a > b">x<br/><svg viewBox="0 0 1 1"><use xlink:href="#u"/></svg><template><i hidden>t</i></template>';

test('every element is found with its values as they are written, in templates, drawings and noscript too', () => {
	const tags = tagsOf(page);
	expect(tags.map(({ name }) => name)).toEqual(['head', 'noscript', 'style', 'p', 'br', 'svg', 'use', 'template', 'i']);
	const value = (name: string, key: string) => tags.find((tag) => tag.name === name)?.attributes.get(key)?.text;
	expect([value('p', 'class'), value('p', 'title'), value('i', 'hidden')]).toEqual(['one', 'a > b', '']);
	expect([value('use', 'xlink:href'), value('svg', 'viewBox') ?? value('svg', 'viewbox')]).toEqual(['#u', '0 0 1 1']);
});

test('what is changed is changed in place, and everything else stays to the letter', () => {
	const changed = editHtml(page, (text, tags) => {
		for (const tag of tags) {
			if (tag.name === 'i') put(text, tag.inner, 'u');
			if (tag.name === 'br') put(text, tag, '');
		}
	});
	expect(changed).toBe(page.replace('<br/>', '').replace('>t<', '>u<'));
});
