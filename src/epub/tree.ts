import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Whether a node of a parsed page is an element. */
export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** The value of an attribute, as it is meant; none where the element has no such attribute. */
export const valueOf = ({ attrs }: Tree.Element, name: string): string | undefined =>
	attrs.find((one) => one.name === name)?.value;

/** Gives an element an attribute, or another value of it. */
export function setValue(element: Tree.Element, name: string, value: string): void {
	element.attrs = [...element.attrs.filter((one) => one.name !== name), { name, value }];
}

/** Every element below a node, in the order of its text. */
export function elementsIn(node: Tree.Node): Tree.Element[] {
	const children = 'childNodes' in node ? node.childNodes : [];
	return children.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));
}

/** The words below a node, with one space for each run of white space. */
export function wordsOf(node: Tree.Node): string {
	const all = (one: Tree.Node): string =>
		'value' in one ? one.value : 'childNodes' in one ? one.childNodes.map(all).join('') : '';
	return all(node).replace(/\s+/g, ' ').trim();
}
