import type { Node } from 'mdast';
import { sentencesOf } from '../lib/segment.ts';
import { language } from '../words/index.ts';
import type { Problem } from './problem.ts';
import { isJsx, plainText, type SectionText } from './section.ts';
import { vocabulary } from './vocabulary.ts';

/** Stands for a mark in flattened prose, for an unmarked passage in our own voice, and for a sentence end that is none. */
const MARK = '\u0001';
const OWN = '\u0002';
const abbreviation = /\b(U\.S|Ms|Mr|No|St|vs|e\.g|i\.e)\.\s/g;

/** How a sentence ends, whatever closes after it. */
const ended = /[.?!…][”’»)\]]*$/;

/** A paragraph as one string in which every mark and every <Own> passage is one character. */
function flatten(node: Node): string {
	if (isJsx(node)) {
		if (node.name === 'Claim' || node.name === 'Record') return MARK;
		if (node.name === 'Own') return OWN;
		if (node.name === 'Quote') return '“Quotation.”';
		if (!vocabulary[node.name ?? '']?.makes) return '1';
	}
	if ('children' in node) return (node.children as Node[]).map(flatten).join('');
	return plainText(node);
}

const flat = (nodes: readonly Node[]): string => nodes.map(flatten).join('');
const plain = (nodes: readonly Node[]): string => nodes.map(plainText).join('');

/** Sentences of a paragraph that neither end in a mark nor are set as <Own>. */
const unmarkedSentences = (nodes: readonly Node[]): string[] =>
	flat(nodes)
		.replace(abbreviation, (found) => found.trimEnd())
		.split(new RegExp(`[${MARK}${OWN}]`))
		.flatMap((piece, index, pieces) =>
			index === pieces.length - 1 ? [piece.trim()] : sentencesOf(piece.trim(), language.locale).slice(0, -1),
		)
		.filter((words) => /\p{L}/u.test(words))
		.map(
			(words) =>
				`this sentence has no mark: “${words.slice(0, 60)}”; end it with <Claim> or <Record>, or set it as <Own>`,
		);

/** Marks that stand inside a sentence, where whoever listens would hear their names between its words. */
const marksWithin = (nodes: readonly Node[]): string[] =>
	[...flat(nodes).matchAll(new RegExp(`([^${MARK}${OWN}]+)${MARK}`, 'g'))]
		.map(([, words = '']) => words.trim())
		.filter((words) => words !== '' && !ended.test(words))
		.map((words) => `a mark stands inside a sentence: “${words.slice(-60)}”; put it after the full stop`);

/** How words in other marks than a pair of “…” begin: any mark that opens, and a straight one that is no apostrophe. */
const otherMarks = /(?:["„«»‘“”]|(?<![\p{L}\p{N}])')[^"“”«»’']*.?/u;

/** Words in other quotation marks than “…”, which no check would hold to the record. */
function otherQuotations(nodes: readonly Node[]): string[] {
	const [found] = otherMarks.exec(plain(nodes).replaceAll(/“[^”]*”/g, '')) ?? [];
	return found ? [`${found.slice(0, 60)} does not stand in “…”`] : [];
}

/** Quoted strings that are in no recorded quotation: the recorded words must stay exact. */
const changedQuotations = (nodes: readonly Node[], recorded: string): string[] =>
	[...plain(nodes).matchAll(/“([^”]+)”/g)]
		.map(([, words = '']) => words.replace(/[,.]$/, ''))
		.filter((words) => !recorded.includes(words))
		.map((words) => `“${words}” is in no recorded quotation; use <Quote id> or exact words of one`);

/** What is wrong with the paragraphs of a section: their marks, and their quotations beside the words on record. */
export function brokenProse({ file, prose }: SectionText, recorded: string): Problem[] {
	const checks = [unmarkedSentences, marksWithin, changedQuotations, otherQuotations];
	return checks.flatMap((faultsOf) =>
		prose.flatMap(({ line, nodes }) => faultsOf(nodes, recorded).map((message) => ({ file, line, message }))),
	);
}
