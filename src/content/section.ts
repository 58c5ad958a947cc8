import type { Node, Parent, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { SectionFields } from './schema.ts';
import type { Named } from './vocabulary.ts';

/** One use of an id: what kind of record it names, and the line it stands on. */
export interface Use {
	kind: Named;
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

/** One scene as text: the steps that carry it when time is short. */
export interface SceneText {
	id: string;
	line: number;
	core: string[];
}

/** One step as text: what each cast says of it and which records it names. */
export interface StepText {
	id: string;
	title: string;
	line: number;
	scene: string;
	figure: string;
	state: string;
	/** Whether it carries its scene when time is short. */
	core: boolean;
	key: string;
	say: string;
	plain: string;
	asks: Question[];
	claims: string[];
	sources: string[];
}

/** One section as text, made from its MDX file. */
export interface SectionText extends SectionFields {
	file: string;
	name: string;
	slug: string;
	scenes: SceneText[];
	steps: StepText[];
	uses: Use[];
	/** The sources of each <Record> mark, in the order the mark names them. */
	records: string[][];
	/** Paragraphs of prose that a reader sees, for the checks: their nodes, and their words as they are printed. */
	prose: { line: number; step: string | undefined; nodes: PhrasingContent[]; words: string }[];
	words: number;
}

/** A component of the story in the text. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component of the story. */
export const isJsx = (node: Node): node is Jsx =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The line on which a node begins. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The values of a component's plain attributes by their names. */
export const valuesOf = (node: Jsx): Record<string, string> =>
	Object.fromEntries(
		node.attributes.flatMap((one) =>
			one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
		),
	);

/** The ids in a list that is parted by spaces. */
export const idsIn = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The plain words of a node, marks left out. */
export function plainText(node: Node): string {
	if ('value' in node && typeof node.value === 'string') return node.type.startsWith('mdx') ? '' : node.value;
	return 'children' in node ? (node as Parent).children.map(plainText).join('') : '';
}
