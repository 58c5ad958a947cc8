import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escape } from '../lib/escape.ts';
import { isElement } from './tree.ts';

/** What a book has no use for: it runs nothing, its one style sheet is its own, and drawings within a text are marks beside words. */
const left = new Set(['script', 'svg', 'style', 'template', 'noscript', 'button', 'link', 'meta']);
const empty = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);
/** The attributes that stay; all others are for a page that is alive or for its style. */
const kept = new Set([
	...['id', 'href', 'src', 'srcset', 'media', 'type', 'alt', 'lang'],
	...['scope', 'colspan', 'rowspan', 'aria-labelledby', 'data-label'],
]);
/** Our own, for the book's style sheet. */
const classes = new Set(['summary', 'aside', 'wide']);

/**
 * Attributes that stay on some elements alone. What needs a name of its own has one, which a region that scrolls is not in a
 * book; and EPUB 3.2 knows no size of a `<source>`.
 */
const only: Readonly<Record<string, ReadonlySet<string>>> = {
	'aria-label': new Set(['a', 'aside']),
	width: new Set(['img']),
	height: new Set(['img']),
};

/** What a part of a book is to assistive technology, by what it is in EPUB: DPUB-ARIA's words for those that the book has. */
const roles: Readonly<Record<string, string>> = {
	chapter: 'doc-chapter',
	part: 'doc-part',
	noteref: 'doc-noteref',
	footnote: 'doc-footnote',
	glossary: 'doc-glossary',
	glossref: 'doc-glossref',
	bibliography: 'doc-bibliography',
	colophon: 'doc-colophon',
};

/** Text as it stands in XML, in elements and in attributes; in a text of XML no `]]>` may stand. */
export const xml = (text: string): string => escape(text).replaceAll('>', '&gt;');

/** The attributes of an element as the book has them, as names with values. */
function attributesOf(element: Tree.Element, place: (address: string) => string): [name: string, value: string][] {
	return element.attrs.flatMap(({ name, value }): [string, string][] => {
		if (name === 'href') return [[name, place(value)]];
		if (name === 'lang') return ['lang', 'xml:lang'].map((one) => [one, value]);
		if (name === 'data-type') {
			const role = roles[value];
			return [['epub:type', value], ...(role === undefined ? [] : [['role', role] as [string, string]])];
		}
		const where = only[name];
		const stays = where ? where.has(element.tagName) : name === 'class' ? classes.has(value) : kept.has(name);
		return stays ? [[name, value]] : [];
	});
}

/**
 * A node of a parsed page as XHTML for a book; `place` says where an address leads from there, and `data-type` what an
 * element is in the words of EPUB's structural semantics.
 */
export function xhtml(node: Tree.ChildNode | Tree.DocumentFragment, place: (address: string) => string): string {
	if ('value' in node) return xml(node.value);
	const inside = (): string =>
		'childNodes' in node ? node.childNodes.map((child) => xhtml(child, place)).join('') : '';
	if (!isElement(node)) return inside();
	if (left.has(node.tagName)) return '';
	if (node.tagName.includes('-')) return inside();
	const attributes = attributesOf(node, place).map(([name, value]) => `${name}="${xml(value)}"`);
	const start = [node.tagName, ...attributes].join(' ');
	return empty.has(node.tagName) ? `<${start}/>` : `<${start}>${inside()}</${node.tagName}>`;
}
