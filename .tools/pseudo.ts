import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { en } from '../src/words/en.ts';
import { count, type Finding, type Result } from './gate.ts';
import { files, htmlFiles, read } from './site.ts';

/** Elements whose text no reader sees as words: code, and what is typed letter by letter. */
const unread = new Set(['script', 'style', 'code', 'pre', 'iframe', 'cite']);
const spoken = new Set(['aria-label', 'alt', 'title', 'placeholder']);

/** Each text that the scripts below a node are handed as JSON, such as the data of a figure; its places are not filled yet. */
function handedIn(node: Tree.Node): string[] {
	const inner = 'childNodes' in node ? node.childNodes : [];
	if (node.nodeName !== 'script') return inner.flatMap(handedIn);
	if (!('attrs' in node) || !node.attrs.some(({ value }) => value === 'application/json')) return [];
	const texts: string[] = [];
	JSON.parse(inner.map((child) => ('value' in child ? child.value : '')).join(''), (_, value: unknown) => {
		if (typeof value === 'string') texts.push(value);
		return value;
	});
	return texts;
}

/** Each text and each spoken attribute below a node, its white space as one space. */
function* textsIn(node: Tree.Node): Generator<string> {
	if (node.nodeName === '#text') yield (node as Tree.TextNode).value.replace(/\s+/g, ' ').trim();
	if (unread.has(node.nodeName)) return;
	if ('attrs' in node) for (const { name, value } of node.attrs) if (spoken.has(name)) yield value;
	if ('childNodes' in node) for (const child of node.childNodes) yield* textsIn(child);
}

/** What the story says itself: the same words there are no leftover. */
const told = files('content')
	.filter((path) => /\.(yaml|mdx)$/.test(path))
	.map((path) => readFileSync(join('content', path), 'utf8'))
	.join('\n');

/** The longest piece of each English phrase between its places, where it is words. */
const english = Object.values<string>(en).flatMap((phrase) => {
	const longest = phrase
		.split(/\{\w+\}/)
		.map((piece) => piece.trim())
		.reduce((most, piece) => (piece.length > most.length ? piece : most));
	return longest.includes(' ') && !told.includes(longest) ? [longest] : [];
});
/** Whether a text is that piece, or holds it where it is too long to stand in a sentence of the story by chance. */
const holds = (text: string, piece: string): boolean => text === piece || (piece.length >= 24 && text.includes(piece));

/** The English phrases of the dictionary that some texts are or hold. */
export const englishIn = (texts: readonly string[]): string[] =>
	texts.flatMap((text) => english.filter((piece) => holds(text, piece)));

const faces = ['serif', 'serif-ext', 'serif-viet', 'sans', 'sans-ext', 'sans-viet'].map((name) => {
	const face = fontkit.openSync(`src/site/fonts/${name}.woff2`);
	if (!('hasGlyphForCodePoint' in face)) throw new Error(`${name} is a collection of fonts`);
	return face;
});
/** Letters that ours have none of; scripts that the reader's system draws are left to it. */
const missing = (text: string): string[] =>
	[...new Set(text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\s]/gu, ''))].filter(
		(letter) => /\p{L}/u.test(letter) && !faces.some((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
	);

/** What is wrong on a page in the pseudo-language: English of the interface, a place that was not filled, a letter without a glyph. */
function faultsIn(html: string): string[] {
	const page = parse(html);
	const texts = [...textsIn(page)];
	const left = englishIn([...texts, ...handedIn(page)]);
	const other = texts.flatMap((text) => [
		...(/\{[a-z]\w*\}/i.test(text) ? [`a place is not filled: “${text.slice(0, 80)}”`] : []),
		...missing(text).map((letter) => `no glyph for “${letter}” in “${text.slice(0, 60)}”`),
	]);
	return [...left.map((piece) => `English is left: “${piece}”`), ...other];
}

/** Checks every page of a site that was built in the pseudo-language. */
export const checkPseudo = (dir: string): Result =>
	count(htmlFiles(dir).map((page): Finding => ({ name: page.path, faults: [...new Set(faultsIn(read(page)))] })));
