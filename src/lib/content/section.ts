import type { Node, Parent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { section as schema } from '../schema.ts';
import type { Problem } from './problem.ts';
import { parseRecord } from './table.ts';

/** One use of an id in a section: what kind of record it names, and the line it stands on. */
export interface Use {
	kind: 'claim' | 'source' | 'term' | 'distance' | 'quotation' | 'figure' | 'state';
	id: string;
	line: number;
	/** For a state, the figure it belongs to. */
	figure?: string;
}

/** A question for a class, with a model answer; level 1 to 3. */
export interface Question {
	level: string;
	question: string;
	answer: string;
}

/** One step as text: what each cast says of it and which records it names. */
export interface StepText {
	id: string;
	title: string;
	line: number;
	scene: string;
	figure: string;
	state: string;
	key: string;
	say: string;
	plain: string;
	asks: Question[];
	claims: string[];
	sources: string[];
}

/** One section as text, made from its MDX file. */
export interface SectionText {
	file: string;
	name: string;
	slug: string;
	title: string;
	summary: string;
	steps: StepText[];
	uses: Use[];
	/** Paragraphs of prose that a reader sees, flattened for the checks. */
	prose: { line: number; step: string | undefined; nodes: PhrasingContent[] }[];
	words: number;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const asides = new Set(['Key', 'Say', 'Plain', 'Ask']);

/** Whether a node is a component of the story. */
export const isJsx = (node: Node): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of a component's plain attribute, or an empty string. */
export function attribute(node: Jsx, name: string): string {
	const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
	return typeof found?.value === 'string' ? found.value : '';
}

const lineOf = (node: Node): number => node.position?.start.line ?? 1;
const ids = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The plain words of a node, marks left out. */
export function plainText(node: Node): string {
	if ('value' in node && typeof node.value === 'string') return node.value;
	return 'children' in node ? (node as Parent).children.map(plainText).join('') : '';
}

/** The ids that one component names. */
function usesOf(node: Jsx): Use[] {
	const line = lineOf(node);
	const list = (kind: Use['kind'], name: string): Use[] => ids(attribute(node, name)).map((id) => ({ kind, id, line }));
	switch (node.name) {
		case 'Claim':
			return list('claim', 'id');
		case 'Record':
			return list('source', 'src');
		case 'Term':
			return list('term', 'id');
		case 'Km':
			return list('distance', 'of');
		case 'Quote':
			return [...list('quotation', 'id'), ...list('claim', 'id')];
		case 'Scene':
			return list('figure', 'figure');
		default:
			return [];
	}
}

/** Reads one MDX section: its front matter, steps, uses of ids, and prose; problems are collected, not thrown. */
export function parseSection(file: string, text: string): { section: SectionText; problems: Problem[] } {
	const problems: Problem[] = [];
	const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
	const section: SectionText = { file, name, slug: name.replace(/^\d+-/, ''), title: '', summary: '', steps: [], uses: [], prose: [], words: 0 };
	let tree: Parent;
	try {
		tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(text);
	} catch (error) {
		const place = error as { line?: number; reason?: string };
		return { section, problems: [{ file, line: place.line ?? 1, message: place.reason ?? String(error) }] };
	}

	let scene: { id: string; figure: string } | undefined;
	let step: StepText | undefined;

	const aside = (node: Jsx) => {
		const words = plainText(node).replace(/\s+/g, ' ').trim();
		if (!step) problems.push({ file, line: lineOf(node), message: `<${node.name ?? ''}> stands outside a step` });
		else if (node.name === 'Key') step.key = words;
		else if (node.name === 'Say') step.say = words;
		else if (node.name === 'Plain') step.plain = words;
		else step.asks.push({ level: attribute(node, 'level'), question: words, answer: attribute(node, 'answer') });
	};

	const visit = (node: RootContent | PhrasingContent): void => {
		if (node.type === 'yaml') {
			const { value, problems: found } = parseRecord(file, node.value, schema);
			problems.push(...found.map((p) => ({ ...p, line: p.line + 1 })));
			if (value) Object.assign(section, { title: value.title, summary: value.summary });
			return;
		}
		if (node.type === 'paragraph') {
			const prose = node.children.filter((child) => !(isJsx(child) && asides.has(child.name ?? '')));
			const hasWords = prose.some((child) => plainText(child).trim() !== '' || isJsx(child));
			if (hasWords && prose.length < node.children.length) {
				problems.push({ file, line: lineOf(node), message: 'put a blank line between the prose and <Key>, <Say>, <Plain> or <Ask>' });
			}
			if (hasWords) {
				section.prose.push({ line: lineOf(node), step: step?.id, nodes: prose });
				section.words += prose.map(plainText).join(' ').split(/\s+/).filter(Boolean).length;
			}
		}
		if (!isJsx(node)) {
			if ('children' in node) (node.children as RootContent[]).forEach(visit);
			return;
		}
		const uses = usesOf(node);
		section.uses.push(...uses);
		if (step) {
			step.claims.push(...uses.filter((u) => u.kind === 'claim' && !step?.claims.includes(u.id)).map((u) => u.id));
			step.sources.push(...uses.filter((u) => u.kind === 'source').map((u) => u.id));
		}
		if (asides.has(node.name ?? '')) aside(node);
		if (node.name === 'Scene') scene = { id: attribute(node, 'id'), figure: attribute(node, 'figure') };
		if (node.name === 'Step') {
			if (!scene) problems.push({ file, line: lineOf(node), message: 'a step stands outside a scene' });
			const state = attribute(node, 'state');
			step = {
				id: attribute(node, 'id'), title: attribute(node, 'title'), line: lineOf(node), scene: scene?.id ?? '', figure: scene?.figure ?? '',
				state, key: '', say: '', plain: '', asks: [], claims: [], sources: [],
			};
			section.steps.push(step);
			section.uses.push({ kind: 'state', id: state, line: lineOf(node), figure: step.figure });
		}
		node.children.forEach(visit);
		if (node.name === 'Step') step = undefined;
		if (node.name === 'Scene') scene = undefined;
	};
	(tree.children as RootContent[]).forEach(visit);
	return { section, problems };
}
