import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Node } from 'mdast';
import { vocabulary } from './vocabulary.ts';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];
type Child = Readonly<Node> & { name?: string | null };

/** Whether a node is a component that stands in words, and so in a paragraph: it may stand in the prose of the section itself, and is no scene. */
function isWords({ type, name }: Child): boolean {
	const { within = [], makes } = vocabulary[name ?? ''] ?? {};
	return type === 'mdxJsxFlowElement' && within.includes('section') && makes !== 'scene';
}

/** Whether no blank line stands between two nodes. */
const together = (a: Child, b: Child): boolean => (b.position?.start.line ?? 0) - (a.position?.end.line ?? 0) < 2;

/** Children with those that are words in paragraphs, those of one passage in one. */
function inParagraphs(children: readonly Child[]): object[] {
	const all: (Child & { children?: object[] })[] = [];
	let last: Child | undefined;
	for (const child of children) {
		const words = isWords(child);
		const open = words && last !== undefined && together(last, child) ? all.at(-1)?.children : undefined;
		if (open) {
			const apart = last?.position?.end.offset !== child.position?.start.offset;
			open.push(...(apart ? [{ type: 'text', value: ' ' }] : []), child);
		} else all.push(words ? { type: 'paragraph', children: [child] } : child);
		last = words ? child : undefined;
	}
	return all;
}

/**
 * Gives a paragraph to words that are in components alone, as `<Own>…</Own>` on a line of its own: MDX takes each of
 * these for a block, and would set it without a paragraph around it.
 */
export const loneWords = {
	name: 'lone-words',
	options: { position: true },
	mdxJsxFlowElement: (node, context) => {
		const parent = context.parent(node);
		const children = parent.children as readonly Child[];
		// Once for all children of a parent.
		if (!isWords(node) || children.findIndex(isWords) !== context.indexOf(node)) return;
		context.setProperty(parent as never, 'children', inParagraphs(children) as never);
	},
} satisfies Plugin;
