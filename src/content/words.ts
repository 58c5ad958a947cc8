import type { Node, Parent, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mendComponents, type Report } from './mend.ts';
import { idsIn, isJsx, lineOf, valuesOf, type Jsx, type Use } from './section.ts';
import { vocabulary } from './vocabulary.ts';

/** What a component without children prints in words, or nothing when no sound record has its id. */
export type Print = (name: string, values: Record<string, string>) => string | undefined;

/** What reading words needs and finds: what components print, the ids that they name, and what is wrong. */
export interface Reading {
	print: Print;
	use: (use: Use) => void;
	report: Report;
}

/** Everything of Markdown is off here: in words a star is a star. */
const plain = {
	disable: {
		null: [
			...['attention', 'autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced', 'codeIndented'],
			...['codeText', 'definition', 'hardBreakEscape', 'headingAtx', 'labelEnd', 'labelStartImage', 'labelStartLink'],
			...['list', 'setextUnderline', 'thematicBreak'],
		],
	},
};
const parser = unified()
	.data({ micromarkExtensions: [plain] })
	.use(remarkParse)
	.use(remarkMdx);

/** The ids that one component names, each with its kind and line. */
export function usesOf(node: Jsx): Use[] {
	const attributes = vocabulary[node.name ?? '']?.attributes ?? {};
	const values = valuesOf(node);
	return Object.entries(attributes).flatMap(([name, attribute]) => {
		if (attribute.holds !== 'id' && attribute.holds !== 'ids') return [];
		const { of: kind } = attribute;
		const written = values[name]?.trim() ?? '';
		const ids = attribute.holds === 'ids' ? idsIn(written) : [written];
		return ids.filter((id) => id !== '').map((id) => ({ kind, id, line: lineOf(node) }));
	});
}

/** The words of a node as they are printed: what stands for a number, the words of a term, nothing for a mark. */
export function printedText(node: Node, print: Print): string {
	if (isJsx(node)) {
		const component = vocabulary[node.name ?? ''];
		// What can't be printed is reported where its id is checked.
		if (component && !component.makes)
			return component.within.includes('aside') ? (print(node.name ?? '', valuesOf(node)) ?? '…') : '';
	}
	if ('value' in node && typeof node.value === 'string') return node.type.startsWith('mdx') ? '' : node.value;
	return 'children' in node ? (node as Parent).children.map((child) => printedText(child, print)).join('') : '';
}

/** The tree of words that may hold components, mended; its lines are those of a text whose line `line` the words begin on. */
function parsed(text: string, line: number, report: Report): Root | undefined {
	const onLine: Report = (at, message) => report(line + at - 1, message);
	try {
		const tree = parser.parse(text);
		mendComponents(tree, onLine, 'aside');
		return tree;
	} catch (error) {
		const place = error as { line?: number; reason?: string };
		onLine(place.line ?? 1, place.reason ?? String(error));
		return undefined;
	}
}

const outermost = (node: Node): Jsx[] =>
	isJsx(node) ? [node] : 'children' in node ? (node as Parent).children.flatMap(outermost) : [];

const every = (node: Node): Jsx[] => [
	...(isJsx(node) ? [node] : []),
	...('children' in node ? (node as Parent).children.flatMap(every) : []),
];

/** Words in which each component is replaced by what it prints; they begin on `line` of their file. */
export function resolveWords(text: string, line: number, { print, use, report }: Reading): string {
	if (!/<\/?[a-z]/i.test(text)) return text;
	const tree = parsed(text, line, report);
	if (!tree) return text;
	for (const node of every(tree)) usesOf(node).forEach((one) => use({ ...one, line: line + one.line - 1 }));
	let [words, from] = ['', 0];
	for (const node of outermost(tree)) {
		const [start, end] = [node.position?.start.offset ?? from, node.position?.end.offset ?? from];
		words += text.slice(from, start) + printedText(node, print);
		from = end;
	}
	return words + text.slice(from);
}
