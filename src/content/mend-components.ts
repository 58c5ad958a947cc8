import type { Node, Parent } from 'mdast';
import { mendAttributes } from './mend-attributes.ts';
import { slipOf } from './problem.ts';
import { isJsx, lineOf, plainText, type Jsx } from './section.ts';
import { inWords, vocabulary, type Component, type Place } from './vocabulary.ts';

/** Says what is wrong, on a line of the text. */
export type Report = (line: number, message: string) => void;

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
