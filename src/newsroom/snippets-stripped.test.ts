import sanitize, { type IOptions } from 'sanitize-html';
import { expect, test } from 'vitest';
import { kinds, snippets, type Choice, type Site } from './snippets.ts';

const site: Site = {
	root: 'https://example.org/x/',
	name: '110 Kilometres',
	licence: 'CC BY 4.0',
	asOf: '24 May 2026',
	language: 'en',
	words: { asOf: 'As of {day}.', sources: 'Sources' },
};
const picture = { path: 'pictures/map.png', width: 1200, height: 675 };
const choice: Choice = {
	...{ id: 'gap', page: 'map', state: 'gap', title: 'The gap', noun: 'Map' },
	...{ finding: 'It is about 108 km.', alt: 'A map.', credit: 'Coastline © OpenStreetMap contributors.' },
	...{ link: '#closest-point', heights: [700, 668, 720, 640, 650, 790] },
	pictures: { light: { wide: picture }, dark: { wide: picture } },
};

const words = ['p', 'br', 'em', 'strong', 'blockquote', 'cite', 'code', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h2', 'h3'];

/** What editors' systems leave of pasted HTML, by the lists of tags and attributes that they allow. */
const systems: Record<string, IOptions> = {
	// $allowedposttags in wp-includes/kses.php; it takes tags out and leaves what stands between them, scripts' text too.
	'a WordPress author’s account': {
		allowedTags: [...words, 'a', 'article', 'div', 'figcaption', 'figure', 'img', 'p', 'section', 'span', 'table'],
		allowedAttributes: {
			'*': ['class', 'id', 'style', 'title', 'lang', 'dir'],
			a: ['href', 'rel', 'target'],
			img: ['alt', 'height', 'src', 'width', 'loading'],
		},
		nonTextTags: [],
	},
	// A comment field of WordPress: $allowedtags in the same file.
	'a WordPress comment': {
		allowedTags: ['a', 'abbr', 'b', 'blockquote', 'cite', 'code', 'em', 'i', 'q', 's', 'strong'],
		allowedAttributes: { a: ['href', 'title'] },
		nonTextTags: [],
	},
	// filter.format.basic_html and filter.format.restricted_html of Drupal's standard profile.
	'Drupal’s basic HTML': {
		allowedTags: [...words, 'a', 'span', 'img'],
		allowedAttributes: { a: ['href', 'hreflang'], img: ['src', 'alt', 'height', 'width'] },
		nonTextTags: [],
	},
	'Drupal’s restricted HTML': {
		allowedTags: [...words, 'a'],
		allowedAttributes: { a: ['href', 'hreflang'] },
		nonTextTags: [],
	},
	'a paste into a document that keeps words, links and pictures': {
		allowedTags: ['a', 'p', 'img'],
		allowedAttributes: { a: ['href'], img: ['src', 'alt', 'width', 'height'] },
	},
	'sanitize-html as it comes': {},
	'a system that keeps frames and no scripts': {
		allowedTags: [...words, 'a', 'figure', 'figcaption', 'iframe', 'img'],
		allowedAttributes: { a: ['href'], iframe: ['src', 'width', 'height', 'title'], img: ['src', 'alt'] },
	},
	'a system that keeps unknown elements without their attributes': {
		allowedTags: [...words, 'a', 'figure', 'figcaption', 'one-ten-figure'],
		allowedAttributes: { a: ['href'] },
		nonTextTags: [],
	},
};

test.each(Object.entries(systems))('of each form a link with its caption is left, and no code, in %s', (_, options) => {
	const texts = snippets(site, choice, { width: 660, theme: 'auto' });
	for (const kind of kinds.filter((one) => one !== 'address')) {
		const left = sanitize(texts[kind], options);
		expect(left, kind).toMatch(
			/<a href="https:\/\/example\.org\/x\/#closest-point"[^>]*>[^<]*110 Kilometres[^<]*<\/a>/,
		);
		const shown = sanitize(left, { allowedTags: [], nonTextTags: [] }).replaceAll(/\s+/g, ' ').trim();
		expect(shown, kind).toContain('110 Kilometres, CC BY 4.0.');
		expect(shown, kind).not.toMatch(/[{}=;]|=>|function|\(\)/);
	}
});
