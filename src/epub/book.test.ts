import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readSmall, smallStory } from '../content/small-story.ts';
import { svgStyles } from '../site/palette.ts';
import { bookFiles } from './make-book.ts';
import { modified } from './package.ts';

const { facts } = readSmall(smallStory);
const mark = (id: string): string =>
	`<sup><a data-type="noteref" href="#note-${id}" aria-label="${id}: refined">${id}</a></sup>`;
const page = (text: string, base = '/'): string => `
<section data-document="title" data-title="The strait &amp; more" data-type="titlepage"><h1>The strait</h1></section>
<section data-document="part-full" data-title="The story" data-type="part"><h1>The story</h1></section>
<section data-document="full-one" data-title="One" data-under data-type="chapter"><h1>One</h1>${text}</section>
<section data-document="claims" data-title="The claims" data-type="chapter"><h1>The claims</h1>
<div id="C1" class="card" tabindex="0" role="region" aria-label="A">x<br>y <a href="${base}evidence/#C1">C1</a> <a href="${base}teach/">t</a></div></section>
<div data-notes><aside id="note-C1" data-type="footnote" aria-label="C1"><p><strong>C1</strong> A claim.</p></aside><aside id="note-C2" data-type="footnote"><p><strong>C2</strong> Another.</p></aside></div>`;

function made(text: string, base = '/'): (path: string) => string {
	if (!facts) throw new Error('the small story is not sound');
	const files = bookFiles(page(text, base), facts.story, { origin: 'https://a.example', base }, (path) =>
		strToU8(path.endsWith('.svg') ? `<svg>${svgStyles()}</svg>` : ''),
	);
	return (path) => strFromU8(files[path] ?? strToU8(`no ${path} in ${Object.keys(files).join(' ')}`));
}

test('a mark leads to its note at the end of its chapter, and the note back to each mark that asks for it', () => {
	const chapter = made(`<p>A.${mark('C1')} B.${mark('C2')} C.${mark('C1')}</p>`)('EPUB/full-one.xhtml');
	const back = [...chapter.matchAll(/role="doc-backlink" href="#([^"]+)"/g)].map(([, id]) => id);
	expect(back).toEqual(['note-C1-at-1', 'note-C1-at-2', 'note-C2-at-1']);
	for (const id of back) expect(chapter).toContain(`id="${String(id)}"`);
	expect(chapter).toMatch(
		/<aside id="note-C1" epub:type="footnote" role="doc-footnote" aria-label="C1">.*<aside id="note-C2"/s,
	);
	expect(made('<p>A.</p>')('EPUB/full-one.xhtml')).not.toContain('doc-endnotes');
});

test('a mark without a note and a link to nowhere stop the build', () => {
	expect(() => made(mark('C3'))).toThrow('no note “note-C3”');
	expect(() => made('<a href="#nowhere">x</a>')).toThrow('“#nowhere”');
});

for (const base of ['/', '/x/']) {
	test(`links below ${base} lead to the same in the book, or out to the site`, () => {
		const claims = made('<p></p>', base)('EPUB/claims.xhtml');
		expect(claims).toContain('<a href="claims.xhtml#C1">C1</a>');
		expect(claims).toContain(`<a href="https://a.example${base}teach/">t</a>`);
		expect(made('<a href="#C1">x</a>', base)('EPUB/full-one.xhtml')).toContain('href="claims.xhtml#C1"');
	});
}

test('what is for a page that is alive, or for its style, does not come into the book, and the rest is XML', () => {
	const claims = made('<p></p>')('EPUB/claims.xhtml');
	expect(claims).toContain('<div id="C1">x<br/>y ');
	const picture =
		'<picture><source srcset="stills/a.svg" width="2" height="1"><img src="stills/b.svg" alt="A" width="2"></picture>';
	expect(made(picture)('EPUB/full-one.xhtml')).toContain(
		'<source srcset="stills/a.svg"/><img src="stills/b.svg" alt="A" width="2"/>',
	);
	const chapter = made(
		'<style>p{}</style><live-scene><p class="prose summary" lang="ja">5 &lt; 6 &amp; <em>7</em></p></live-scene><script>x</script><p class="summary">s</p>',
	)('EPUB/full-one.xhtml');
	expect(chapter).toContain('<p lang="ja" xml:lang="ja">5 &lt; 6 &amp; <em>7</em></p><p class="summary">s</p>');
});

test('a cell tells the head of its column, for pages too narrow for rows', () => {
	const table =
		'<table><thead><tr><th>From</th><th>km</th></tr></thead><tbody><tr><th>A</th><td>5</td></tr></tbody></table>';
	expect(made(table)('EPUB/full-one.xhtml')).toContain('<th>A</th><td data-label="km">5</td>');
});

test('a picture is as it is on the site, but for the dark, as a reading app’s night is not that of the system', () => {
	const files = made('<p><img src="stills/map/gap-phone.svg" alt="A"></p>');
	expect(files('EPUB/stills/map/gap-phone.svg')).toMatch(/^<svg><style>\.f-paper\{.*\}<\/style><\/svg>$/);
	expect(files('EPUB/stills/map/gap-phone.svg')).not.toContain('@media');
	expect(files('EPUB/package.opf')).toContain('href="stills/map/gap-phone.svg" media-type="image/svg+xml"');
});

test('its pages are read in their order, and the contents name them, chapters below their part', () => {
	const files = made('<p></p>');
	const spine = [...files('EPUB/package.opf').matchAll(/<itemref idref="f-(.*?)-xhtml"/g)].map(([, name]) => name);
	expect(spine).toEqual(['cover', 'title', 'contents', 'part-full', 'full-one', 'claims']);
	expect(files('EPUB/contents.xhtml').replace(/\n/g, '')).toContain(
		'<li><a href="title.xhtml">The strait &amp; more</a></li><li><a href="part-full.xhtml">The story</a><ol><li><a href="full-one.xhtml">One</a></li></ol></li><li><a href="claims.xhtml">The claims</a></li>',
	);
	expect(files('EPUB/full-one.xhtml')).toContain('<title>One · The story</title>');
});

test('when it was last changed is told by the version alone, and two versions of one day differ', () => {
	expect(modified({ updated: '2026-11-28', version: '1.1.0' })).toBe('2026-11-28T01:01:00Z');
	expect(modified({ updated: '2026-11-28', version: '2.0.75' })).toBe('2026-11-28T02:00:59Z');
});
