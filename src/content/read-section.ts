import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mendComponents } from './mend-components.ts';
import type { Problem } from './problem.ts';
import { SectionReader } from './section-reader.ts';
import type { SectionText } from './section.ts';
import type { Print } from './words.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** A section without its text: what its file name says of it. */
function emptySection(file: string): SectionText {
	const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
	const texts = { title: '', summary: '', plain: '', minutes: [], strip: [], words: 0 };
	return {
		file,
		name,
		slug: name.replace(/^\d+-/, ''),
		...texts,
		scenes: [],
		steps: [],
		uses: [],
		records: [],
		prose: [],
	};
}

/**
 * Reads one MDX section: its front matter, steps, uses of ids, and prose, with what components print in words; problems
 * are collected, not thrown.
 */
export function parseSection(file: string, text: string, print: Print): { section: SectionText; problems: Problem[] } {
	const reader = new SectionReader(emptySection(file), print);
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
