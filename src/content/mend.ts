import type { Node, Parent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { didYouMean, slipOf } from './problem.ts';
import { idsIn, isJsx, lineOf, plainText, type Jsx } from './section.ts';
import { inWords, vocabulary, type Attribute, type Component, type Place } from './vocabulary.ts';

/** Says what is wrong, on a line of the text. */
export type Report = (line: number, message: string) => void;

/** The attribute that a wrongly named one is meant to be: one that it is a slip of, or the only one that is missing. */
function meantAttribute(name: string, { attributes }: Component, given: readonly string[]): string | undefined {
	const open = Object.keys(attributes).filter((one) => !given.includes(one));
	const needed = open.filter((one) => !attributes[one]?.optional);
	return slipOf(name, open) ?? (needed.length === 1 ? needed[0] : undefined);
}

/** What is wrong with the value of one attribute, or nothing. */
function brokenValue({ name, value }: MdxJsxAttribute, attribute: Attribute): string | undefined {
	if (typeof value === 'object' && value !== null) return `takes ${name}="…" in plain text, not in {…}`;
	if (!value?.trim()) return `needs a value in ${name}="…"`;
	if (attribute.holds === 'one-of' && !attribute.choices.includes(value))
		return `has ${name}="${value}", which is not one of ${attribute.choices.join(', ')}${didYouMean(value, attribute.choices)}`;
	if (attribute.holds === 'id' && value !== value.trim()) return `has spaces around the id in ${name}="${value}"`;
	if (attribute.holds !== 'ids') return undefined;
	const all = idsIn(value);
	const twice = all.find((one, index) => all.indexOf(one) !== index);
	return twice && `names “${twice}” twice in ${name}`;
}

/** The faults in the attributes of one component, which is left with those that it has, under their right names. */
function mendAttributes(node: Jsx, component: Component): string[] {
	const written = node.attributes.filter((one) => one.type === 'mdxJsxAttribute');
	const spread = written.length < node.attributes.length;
	const faults = spread ? ['takes its attributes one by one, not in {…}'] : [];
	const kept = new Map<string, MdxJsxAttribute>();
	for (const one of written) {
		const attribute = component.attributes[one.name];
		if (attribute && kept.has(one.name)) faults.push(`has the attribute “${one.name}” twice`);
		else if (attribute) {
			const fault = brokenValue(one, attribute);
			if (fault) faults.push(fault);
			kept.set(one.name, one);
		} else {
			const right = meantAttribute(one.name, component, [...written.map(({ name }) => name), ...kept.keys()]);
			faults.push(`has no attribute “${one.name}”${right ? `; did you mean “${right}”?` : ''}`);
			if (right) kept.set(right, { ...one, name: right });
		}
	}
	const missing = Object.keys(component.attributes).filter(
		(name) => !component.attributes[name]?.optional && !kept.has(name),
	);
	node.attributes = [...kept.values()];
	return [...faults, ...(spread ? [] : missing.map((name) => `needs ${name}="…"`))];
}

const names = Object.keys(vocabulary);
const asTags = (all: readonly string[]): string => all.map((name) => `<${name}>`).join(', ');

/** The component that a name is, or that a misspelt one is meant to be; the names of HTML are no misspellings. */
function meant(written: string): string | undefined {
	if (vocabulary[written]) return written;
	const name = slipOf(written, names);
	const short = written.length < 4 && /^[a-z]/.test(written);
	return short && name?.toLowerCase() !== written ? undefined : name;
}

/** Says where a component has a meaning, when it stands where it has none. */
function misplaced({ within }: Component, place: Place, around: string): string | undefined {
	if (within.includes(place)) return undefined;
	const homes = names.filter((name) => within.some((one) => vocabulary[name]?.makes === one));
	const right = [
		...(within.includes('section') ? ['the section itself'] : []),
		...(homes.length > 0 ? [asTags(homes)] : []),
	];
	const words = place === 'aside' || place === 'term';
	const where = around === '' ? (words ? 'in these words' : 'in the section itself') : `within <${around}>`;
	return `has no meaning ${where}; ${words ? `these have: ${asTags(inWords)}` : `it stands in ${right.join(' or ')}`}`;
}

/** Whether an expression of MDX is a comment and nothing else. */
const isComment = (node: Node): boolean =>
	'value' in node && typeof node.value === 'string' && /^\s*(\/\*[\s\S]*?\*\/\s*)+$/.test(node.value);

/** What is wrong with the words in a component: it needs some and has none, or takes none and has some, which are left out. */
function mendChildren(node: Jsx, { makes }: Component): string | undefined {
	const empty = plainText(node).trim() === '' && !node.children.some(isJsx);
	if (makes && makes !== 'scene' && makes !== 'step') return empty ? 'needs words' : undefined;
	if (makes || node.children.length === 0) return undefined;
	node.children = [];
	return `takes no words: write <${node.name ?? ''} … />`;
}

/**
 * Reports every slip in the components of a tree, one problem each, and mends the tree to what was probably meant, so
 * that no other check trips over the same slip. The tree itself stands in `place`.
 */
export function mendComponents(tree: Parent, report: Report, place: Place): void {
	const visit = (parent: Parent, within: Place, around: string): void => {
		for (const node of parent.children as Node[]) {
			if (isJsx(node)) mend(node, within, around);
			else if (node.type.startsWith('mdx')) {
				if (!isComment(node)) report(lineOf(node), 'no code runs here: only words and components have a meaning');
			} else if ('children' in node) visit(node as Parent, within, around);
		}
	};
	const mend = (node: Jsx, within: Place, around: string): void => {
		const written = node.name ?? '';
		const name = meant(written);
		const component = vocabulary[name ?? ''];
		if (written !== name)
			report(lineOf(node), `there is no component <${written}>${name ? `; did you mean <${name}>?` : ''}`);
		if (!name || !component) {
			visit(node, within, around);
			return;
		}
		node.name = name;
		const faults = [
			misplaced(component, within, around),
			...mendAttributes(node, component),
			mendChildren(node, component),
		];
		for (const fault of faults) if (fault) report(lineOf(node), `<${name}> ${fault}`);
		visit(node, component.makes ?? within, name);
	};
	visit(tree, place, '');
}
