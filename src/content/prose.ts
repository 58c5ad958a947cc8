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
/** Every sentence of the prose must end in a mark or be set as <Own>: the ones that do not. */
export function unmarkedSentences(section: SectionText): Problem[] {
	return section.prose.flatMap(({ line, nodes }) => {
		const text = nodes
			.map(flatten)
			.join('')
			.replace(abbreviation, (found) => found.trimEnd());
		const pieces = text.split(new RegExp(`[${MARK}${OWN}]`));
		const bare = pieces.flatMap((piece, index) => {
			const words = piece.trim();
			const last = index === pieces.length - 1;
			return last ? (words ? [words] : []) : sentencesOf(words, language.locale).slice(0, -1);
		});
		return bare
			.filter((words) => /\p{L}/u.test(words))
			.map((words) => ({
				file: section.file,
				line,
				message: `this sentence has no mark: “${words.slice(0, 60)}”; end it with <Claim> or <Record>, or set it as <Own>`,
			}));
	});
}

/** Marks that stand inside a sentence, where whoever listens would hear their names between its words. */
export const marksWithin = (section: SectionText): Problem[] =>
	section.prose.flatMap(({ line, nodes }) =>
		[
			...nodes
				.map(flatten)
				.join('')
				.matchAll(new RegExp(`([^${MARK}${OWN}]+)${MARK}`, 'g')),
		]
			.map(([, words = '']) => words.trim())
			.filter((words) => words !== '' && !ended.test(words))
			.map((words) => ({
				file: section.file,
				line,
				message: `a mark stands inside a sentence: “${words.slice(-60)}”; put it after the full stop`,
			})),
	);

/** How words in other marks than a pair of “…” begin: any mark that opens, and a straight one that is no apostrophe. */
const otherMarks = /(?:["„«»‘“”]|(?<![\p{L}\p{N}])')[^"“”«»’']*.?/u;

/** Paragraphs with words in other quotation marks than “…”, which no check would hold to the record. */
export const otherQuotations = (section: SectionText): Problem[] =>
	section.prose.flatMap(({ line, nodes }) => {
		const text = nodes
			.map(plainText)
			.join('')
			.replaceAll(/“[^”]*”/g, '');
		const [found] = otherMarks.exec(text) ?? [];
		return found ? [{ file: section.file, line, message: `${found.slice(0, 60)} does not stand in “…”` }] : [];
	});

/** Quoted strings that are in no recorded quotation: the recorded words must stay exact. */
export function changedQuotations(section: SectionText, recorded: readonly string[]): Problem[] {
	const whole = recorded.join('\n');
	return section.prose.flatMap(({ line, nodes }) => {
		const text = nodes.map(plainText).join('');
		return [...text.matchAll(/“([^”]+)”/g)]
			.map((found) => (found[1] ?? '').replace(/[,.]$/, ''))
			.filter((words) => !whole.includes(words))
			.map((words) => ({
				file: section.file,
				line,
				message: `“${words}” is in no recorded quotation; use <Quote id> or exact words of one`,
			}));
	});
}
