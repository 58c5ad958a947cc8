import type { Node, Parent } from 'mdast';
import type { Facts } from '../src/content/facts.ts';
import { print } from '../src/content/print.ts';
import { idsIn, isJsx, valuesOf, type SectionText, type StepText } from '../src/content/section.ts';

/** One way in which the story is told; `flat` is that of the embedded story. */
export type Telling = 'full' | 'flat' | 'plain' | 'key';

/** What a component of the story reads as, or nothing for one that only wraps words. */
function componentWords(node: Node, facts: Facts, telling: Telling): string | undefined {
	if (!isJsx(node)) return undefined;
	const { id = '', src = '', ...values } = valuesOf(node);
	if (node.name === 'Claim') return idsIn(id).join(' ');
	if (node.name !== 'Record') return print(facts, node.name ?? '', { ...values, id });
	return telling === 'flat'
		? idsIn(src)
				.map(() => '§')
				.join(' ')
		: '§';
}

/** The words of a passage of the source with what its components stand for. */
function words(node: Node, facts: Facts, telling: Telling): string {
	const own = componentWords(node, facts, telling);
	if (own !== undefined) return own;
	if ('value' in node && typeof node.value === 'string') return node.value;
	return 'children' in node ? (node as Parent).children.map((child) => words(child, facts, telling)).join('') : '';
}

/** One section's prose as its source has it, each step's title before its first paragraph. */
function prose({ prose, steps }: SectionText, facts: Facts, telling: Telling): string[] {
	let step: StepText | undefined;
	return prose.flatMap((paragraph) => {
		const text = paragraph.nodes.map((node) => words(node, facts, telling)).join('');
		const begun = steps.find(({ id }) => id === paragraph.step);
		const title = begun && begun !== step ? [begun.title] : [];
		step = begun;
		return [...title, text];
	});
}

/** Every title and passage of the story in one of its tellings, in reading order, read from content/en and the facts. */
export function storyWords(facts: Facts, telling: Telling): string[] {
	return facts.sections.flatMap((section) => {
		const { title, summary, plain, steps } = section;
		if (telling === 'full' || telling === 'flat') return [title, summary, ...prose(section, facts, telling)];
		return [title, telling === 'plain' ? plain : summary, ...steps.flatMap((step) => [step.title, step[telling]])];
	});
}
