import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a drawing: its name, its attributes, what it holds, and the words that stand right in it. */
export interface Element {
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: Element[];
	words: string;
}

/** A drawing, and those of its elements that others refer to. */
export interface SvgTree {
	root: Element;
	byId: ReadonlyMap<string, Element>;
}

/** What draws nothing where it stands. */
export const silent = new Set(['title', 'desc', 'style', 'defs', 'clipPath', 'metadata']);

/** Reads an SVG file; throws where it is none. */
export function svgTree(svg: string): SvgTree {
	const byId = new Map<string, Element>();
	const read = ({ tagName: name, attrs, childNodes }: Tree.Element): Element => {
		const element: Element = {
			name,
			attributes: new Map(attrs.map(({ name: key, value }) => [key, value])),
			children: childNodes.flatMap((node) => ('attrs' in node ? [read(node)] : [])),
			words: childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
		};
		const id = element.attributes.get('id');
		if (id) byId.set(id, element);
		return element;
	};
	const root = parseFragment(svg).childNodes.find((node) => 'attrs' in node);
	if (root?.nodeName !== 'svg') throw new Error('what is to be printed is no SVG');
	return { root: read(root), byId };
}

/** An attribute as a number; a share of `whole` where it is one in per cent, 0 where there is none. */
export function numberOf({ attributes }: Element, name: string, whole = 0): number {
	const value = attributes.get(name) ?? '0';
	return value.endsWith('%') ? (whole * parseFloat(value)) / 100 : Number(value);
}

/** A width and a height, in the units of a drawing. */
export interface Size {
	width: number;
	height: number;
}

/** The size that an element gives itself. */
export const sizeOf = (element: Element): Size => ({
	width: numberOf(element, 'width'),
	height: numberOf(element, 'height'),
});

/** The element that a `<use>` shows or a `clip-path` names; throws where there is none. */
export function referred({ byId }: SvgTree, { attributes }: Element, name: 'href' | 'clip-path'): Element {
	const id = /#([^)]+)/.exec(attributes.get(name) ?? '')?.[1] ?? '';
	const found = byId.get(id);
	if (!found) throw new Error(`nothing in the drawing is called “${id}”`);
	return found;
}
