import type { Node, Paragraph, PhrasingContent, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countWords } from '../lib/segment.ts';
import { language } from '../words/index.ts';
import { mendComponents } from './mend.ts';
import type { Problem } from './problem.ts';
import { section as schema } from './schema.ts';
import {
	idsIn,
	isJsx,
	lineOf,
	plainText,
	valuesOf,
	type Jsx,
	type SceneText,
	type SectionText,
	type StepText,
	type Use,
} from './section.ts';
import { parseRecord } from './table.ts';
import { vocabulary } from './vocabulary.ts';
import { printedText, resolveWords, usesOf, type Print, type Reading } from './words.ts';
import { parseYaml } from './yaml.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
const isAside = (node: Node): boolean => isJsx(node) && vocabulary[node.name ?? '']?.makes === 'aside';
const oncePerStep = Object.keys(vocabulary).filter((name) => vocabulary[name]?.once);

/** Walks one section's mended tree and gathers its text; knows which scene and step it is in. */
class SectionReader {
	readonly problems: Problem[] = [];
	readonly section: SectionText;
	private readonly print: Print;
	private readonly reading: Reading;
	private scene: (SceneText & { figure: string }) | undefined;
	private step: StepText | undefined;
	private asides: string[] = [];
	/** Whether paragraphs are prose of the story here, and not words of a component. */
	private aloud = true;

	constructor(file: string, print: Print) {
		const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
		const texts = { title: '', summary: '', plain: '', minutes: [], strip: [], words: 0 };
		const lists = { scenes: [], steps: [], uses: [], records: [], prose: [] };
		this.section = { file, name, slug: name.replace(/^\d+-/, ''), ...texts, ...lists };
		this.print = print;
		this.reading = { print, use: (use) => this.section.uses.push(use), report: this.problem };
	}

	problem = (line: number, message: string): void => {
		this.problems.push({ file: this.section.file, line, message });
	};

	visit = (node: RootContent | PhrasingContent): void => {
		if (node.type === 'yaml') this.frontMatter(node);
		else if (isJsx(node)) this.component(node);
		else {
			if (node.type === 'paragraph' && this.aloud) this.paragraph(node);
			if ('children' in node) (node.children as RootContent[]).forEach(this.visit);
		}
	};

	private frontMatter(node: Yaml): void {
		// Above it stands its fence.
		const yaml = parseYaml(this.section.file, node.value, 1);
		const { value, problems } = parseRecord(yaml, schema, this.reading);
		this.problems.push(...problems);
		if (!value) return;
		Object.assign(this.section, value);
		value.strip.forEach((id, index) => this.reading.use({ kind: 'claim', id, line: yaml.lineOf(['strip', index]) }));
	}

	private paragraph(node: Paragraph): void {
		const prose = node.children.filter((child) => !isAside(child));
		if (!prose.some((child) => plainText(child).trim() !== '' || isJsx(child))) return;
		if (prose.length < node.children.length) {
			this.problem(lineOf(node), 'put a blank line between the prose and <Key>, <Say>, <Plain> or <Ask>');
		}
		const printed = prose.map((child) => printedText(child, this.print));
		this.section.prose.push({ line: lineOf(node), step: this.step?.id, nodes: prose, words: printed.join('') });
		this.section.words += countWords(printed.join(' '), language.locale);
	}

	private component(node: Jsx): void {
		const { figure } = this.scene ?? {};
		const uses = usesOf(node).filter(({ kind }) => kind !== 'step');
		const named = (kind: Use['kind']): string[] => uses.filter((use) => use.kind === kind).map(({ id }) => id);
		this.section.uses.push(
			...uses.map((use) => (use.kind === 'state' && figure !== undefined ? { ...use, figure } : use)),
		);
		if (node.name === 'Record') this.section.records.push(named('source'));
		this.step?.sources.push(...named('source'));
		this.step?.claims.push(
			...[...named('claim'), ...named('quotation')].filter((id) => !this.step?.claims.includes(id)),
		);
		if (isAside(node)) this.aside(node);
		if (node.name === 'Scene') this.inScene(node);
		else if (node.name === 'Step') this.inStep(node);
		else this.within(node);
	}

	private within(node: Jsx): void {
		const before = this.aloud;
		this.aloud = false;
		node.children.forEach(this.visit);
		this.aloud = before;
	}

	private inScene(node: Jsx): void {
		const outer = this.scene;
		const { id = '', core = '', figure = '' } = valuesOf(node);
		const scene = { id, line: lineOf(node), core: idsIn(core) };
		this.section.scenes.push(scene);
		this.scene = { ...scene, figure };
		node.children.forEach(this.visit);
		this.scene = outer;
	}

	private inStep(node: Jsx): void {
		const outer = this.step;
		const { id = '', title = '', state = '' } = valuesOf(node);
		const { id: scene = '', figure = '', core = [] } = this.scene ?? {};
		const texts = { key: '', say: '', plain: '', asks: [], claims: [], sources: [] };
		const named = resolveWords(title, lineOf(node), this.reading);
		this.step = { id, title: named, line: lineOf(node), scene, figure, state, core: core.includes(id), ...texts };
		this.section.steps.push(this.step);
		this.asides = [];
		node.children.forEach(this.visit);
		for (const name of oncePerStep)
			if (!this.asides.includes(name)) this.problem(lineOf(node), `the step “${id}” has no <${name}>`);
		this.step = outer;
	}

	private aside(node: Jsx): void {
		const { step } = this;
		const name = node.name ?? '';
		const words = printedText(node, this.print).replace(/\s+/g, ' ').trim();
		if (!step) return;
		if (oncePerStep.includes(name) && this.asides.includes(name))
			this.problem(lineOf(node), `the step “${step.id}” has a <${name}> already`);
		this.asides.push(name);
		if (name === 'Key') step.key ||= words;
		else if (name === 'Say') step.say ||= words;
		else if (name === 'Plain') step.plain ||= words;
		else {
			const { level = '', answer = '' } = valuesOf(node);
			step.asks.push({ level, question: words, answer: resolveWords(answer, lineOf(node), this.reading) });
		}
	}
}

/**
 * Reads one MDX section: its front matter, steps, uses of ids, and prose, with what components print in words; problems
 * are collected, not thrown.
 */
export function parseSection(file: string, text: string, print: Print): { section: SectionText; problems: Problem[] } {
	const reader = new SectionReader(file, print);
	try {
		const tree = parser.parse(text);
		mendComponents(tree, reader.problem, 'section');
		// Without them its fields would be read as prose.
		if (tree.children.some(({ type }) => type === 'yaml')) tree.children.forEach(reader.visit);
		else reader.problem(1, 'it does not begin with its fields between two lines of ---');
	} catch (error) {
		const place = error as { line?: number; reason?: string };
		reader.problem(place.line ?? 1, place.reason ?? String(error));
	}
	return { section: reader.section, problems: reader.problems };
}
