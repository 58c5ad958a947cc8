import type { Node, Paragraph, PhrasingContent, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { section as schema } from '../schema.ts';
import type { Problem } from './problem.ts';
import {
	attribute,
	isJsx,
	plainText,
	type Jsx,
	type SceneText,
	type SectionText,
	type StepText,
	type Use,
} from './section.ts';
import { parseRecord } from './table.ts';

const asides = new Set(['Key', 'Say', 'Plain', 'Ask']);
const isAside = (node: Node): boolean => isJsx(node) && asides.has(node.name ?? '');
const lineOf = (node: Node): number => node.position?.start.line ?? 1;
const ids = (text: string): string[] => text.split(/\s+/).filter(Boolean);

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

/** Walks one section's tree and gathers its text; knows which scene and step it is in. */
class SectionReader {
	readonly problems: Problem[] = [];
	readonly section: SectionText;
	private scene: (SceneText & { figure: string }) | undefined;
	private step: StepText | undefined;

	constructor(file: string) {
		const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
		const slug = name.replace(/^\d+-/, '');
		this.section = {
			file,
			name,
			slug,
			title: '',
			summary: '',
			plain: '',
			minutes: [],
			scenes: [],
			steps: [],
			uses: [],
			records: [],
			prose: [],
			words: 0,
		};
	}

	problem(line: number, message: string): void {
		this.problems.push({ file: this.section.file, line, message });
	}

	visit = (node: RootContent | PhrasingContent): void => {
		if (node.type === 'yaml') this.frontMatter(node);
		else if (isJsx(node)) this.component(node);
		else {
			if (node.type === 'paragraph') this.paragraph(node);
			if ('children' in node) (node.children as RootContent[]).forEach(this.visit);
		}
	};

	private frontMatter(node: Yaml): void {
		const { value, problems } = parseRecord(this.section.file, node.value, schema);
		// The front matter begins below its fence.
		for (const { line, message } of problems) this.problem(line + 1, message);
		if (value)
			Object.assign(this.section, {
				title: value.title,
				summary: value.summary,
				plain: value.plain,
				minutes: value.minutes,
			});
	}

	private paragraph(node: Paragraph): void {
		const prose = node.children.filter((child) => !isAside(child));
		if (!prose.some((child) => plainText(child).trim() !== '' || isJsx(child))) return;
		if (prose.length < node.children.length) {
			this.problem(lineOf(node), 'put a blank line between the prose and <Key>, <Say>, <Plain> or <Ask>');
		}
		this.section.prose.push({ line: lineOf(node), step: this.step?.id, nodes: prose });
		this.section.words += prose.map(plainText).join(' ').split(/\s+/).filter(Boolean).length;
	}

	private component(node: Jsx): void {
		const uses = usesOf(node);
		const named = (kind: Use['kind']) => uses.filter((use) => use.kind === kind).map((use) => use.id);
		this.section.uses.push(...uses);
		if (node.name === 'Record') this.section.records.push(named('source'));
		this.step?.sources.push(...named('source'));
		this.step?.claims.push(...named('claim').filter((id) => !this.step?.claims.includes(id)));
		if (isAside(node)) this.aside(node);
		if (node.name === 'Scene') this.open(node);
		if (node.name === 'Step') this.begin(node);
		node.children.forEach(this.visit);
		if (node.name === 'Step') this.step = undefined;
		if (node.name === 'Scene') this.scene = undefined;
	}

	private open(node: Jsx): void {
		const scene = { id: attribute(node, 'id'), line: lineOf(node), core: ids(attribute(node, 'core')) };
		this.scene = { ...scene, figure: attribute(node, 'figure') };
		this.section.scenes.push(scene);
	}

	private aside(node: Jsx): void {
		const words = plainText(node).replace(/\s+/g, ' ').trim();
		const { step } = this;
		if (!step) this.problem(lineOf(node), `<${node.name ?? ''}> stands outside a step`);
		else if (node.name === 'Key') step.key = words;
		else if (node.name === 'Say') step.say = words;
		else if (node.name === 'Plain') step.plain = words;
		else step.asks.push({ level: attribute(node, 'level'), question: words, answer: attribute(node, 'answer') });
	}

	private begin(node: Jsx): void {
		const [id, title, state] = [attribute(node, 'id'), attribute(node, 'title'), attribute(node, 'state')];
		const line = lineOf(node);
		if (!this.scene) this.problem(line, 'a step stands outside a scene');
		const { id: scene = '', figure = '', core = [] } = this.scene ?? {};
		this.step = {
			id,
			title,
			line,
			scene,
			figure,
			state,
			core: core.includes(id),
			key: '',
			say: '',
			plain: '',
			asks: [],
			claims: [],
			sources: [],
		};
		this.section.steps.push(this.step);
		this.section.uses.push({ kind: 'state', id: state, line, figure });
	}
}

/** Reads one MDX section: its front matter, steps, uses of ids, and prose; problems are collected, not thrown. */
export function parseSection(file: string, text: string): { section: SectionText; problems: Problem[] } {
	const reader = new SectionReader(file);
	try {
		const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(text);
		tree.children.forEach(reader.visit);
	} catch (error) {
		const place = error as { line?: number; reason?: string };
		reader.problem(place.line ?? 1, place.reason ?? String(error));
	}
	return { section: reader.section, problems: reader.problems };
}
