import MagicString from 'magic-string';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A stretch of a page's text: from `start` to before `end`, in UTF-16 units, and what stands there. */
export interface Span {
	start: number;
	end: number;
	text: string;
}

/** An element as it is written in a page: its name, its attributes' values as written, and what stands inside it. */
export interface Tag extends Span {
	name: string;
	attributes: Map<string, Span>;
	/** Empty for an element that has no end tag. */
	inner: Span;
}

const isElement = (node: Tree.Node): node is Tree.Element => 'attrs' in node;

/** The value of an attribute that stands from `start` to `end`, without its name and its quotes. */
function valueOf(html: string, start: number, end: number): Span {
	const [, before = '', value = ''] = /^([^=]*=?["']?)(.*?)["']?$/s.exec(html.slice(start, end)) ?? [];
	return { start: start + before.length, end: start + before.length + value.length, text: value };
}

/** Most of what asks for the elements of a page looks at the attributes of a few, so they are read when they are asked for. */
function tagOf(html: string, { tagName: name, sourceCodeLocation: place }: Tree.Element): Tag | undefined {
	if (!place?.startTag) return undefined;
	const { attrs = {}, startTag, endTag, startOffset: start, endOffset: end } = place;
	const [from, to] = [startTag.endOffset, endTag?.startOffset ?? startTag.endOffset];
	let attributes: Map<string, Span> | undefined;
	return {
		...{ name, start, end, text: html.slice(start, end) },
		get attributes() {
			attributes ??= new Map(
				Object.entries(attrs).map(([key, at]) => [key, valueOf(html, at.startOffset, at.endOffset)]),
			);
			return attributes;
		},
		inner: { start: from, end: to, text: html.slice(from, to) },
	};
}

/** Every element of a page in the order of its text, those of templates and of `<noscript>` too. */
export function tagsOf(html: string): Tag[] {
	const all: Tag[] = [];
	const visit = (node: Tree.Node): void => {
		const tag = isElement(node) ? tagOf(html, node) : undefined;
		if (tag) all.push(tag);
		if ('content' in node) visit(node.content);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
	return all.sort((a, b) => a.start - b.start);
}

/** A page with some of its text changed in place; all that `change` leaves alone stays to the letter. */
export function editHtml(html: string, change: (text: MagicString, tags: Tag[]) => void): string {
	const text = new MagicString(html);
	change(text, tagsOf(html));
	return text.toString();
}

/** Puts `words` in place of a stretch, which may be empty. */
export function put(text: MagicString, { start, end }: Span, words: string): void {
	if (start === end) text.appendLeft(start, words);
	else if (words === '') text.remove(start, end);
	else text.update(start, end, words);
}

/** A page with `words` inside each element that has an attribute, such as the size of a file that is made after the page. */
export const fillMarked = (html: string, attribute: string, words: string): string =>
	editHtml(html, (text, tags) => {
		for (const { attributes, inner } of tags) if (attributes.has(attribute)) put(text, inner, words);
	});

/** Whether an element is the page's content security policy. */
export const isPolicy = ({ name, attributes }: Tag): boolean =>
	name === 'meta' && attributes.get('http-equiv')?.text.toLowerCase() === 'content-security-policy';
