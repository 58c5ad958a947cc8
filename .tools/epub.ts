import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import type { Facts } from '../src/content/facts.ts';
import { bookFile } from '../src/lib/disk.ts';
import { levels, type Level } from '../src/lib/level.ts';
import { zipOf } from '../src/site/build/zip.ts';
import { findingsOfEpubcheck } from './epubcheck.ts';
import { count, type Result } from './gate.ts';
import { notThere } from './reader-view.ts';
import { storyWords } from './story-words.ts';

type Files = Record<string, Uint8Array>;
const folder = 'EPUB/';
const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document;
const values = (document: Document, selector: string, name: string): string[] =>
	[...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);

/** A book that was read back: its files, its pages by name, and their order in the spine. */
interface Book {
	files: Files;
	pages: Map<string, Document>;
	spine: string[];
}

function readBook(zip: Uint8Array): Book {
	const files = unzipSync(zip);
	const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
	const [opf = ''] = values(parsed(text('META-INF/container.xml')), 'rootfile', 'full-path');
	const package_ = parsed(text(opf));
	const names = new Map(
		[...package_.querySelectorAll('manifest > item')].map((item) => [
			item.getAttribute('id') ?? '',
			item.getAttribute('href') ?? '',
		]),
	);
	const spine = values(package_, 'spine > itemref', 'idref').map((id) => names.get(id) ?? id);
	return { files, spine, pages: new Map(spine.map((name) => [name, parsed(text(folder + name))])) };
}

/** Whether a reading app can tell by the first bytes what it is given: the type, first and not packed. */
const typed = (zip: Uint8Array): boolean => strFromU8(zip.slice(30, 58)) === 'mimetypeapplication/epub+zip';

/** Addresses of the book that lead nowhere in it. */
function deadEnds({ files, pages }: Book): string[] {
	const ids = new Map([...pages].map(([name, page]) => [name, new Set(values(page, '[id]', 'id'))]));
	return [...pages].flatMap(([name, page]) => {
		const all = ['href', 'src', 'srcset'].flatMap((attribute) => values(page, `[${attribute}]`, attribute));
		return all
			.filter((address) => !/^[a-z]+:/.test(address))
			.filter((address) => {
				const [path = '', id = ''] = decodeURI(address).split('#');
				return !files[folder + (path || name)] || (id !== '' && !ids.get(path || name)?.has(id));
			})
			.map((address) => `${name} leads to ${address}, which is nowhere`);
	});
}

/** Marks without a note, notes without a way back to each of their marks, and ways back to what is no mark. */
function looseNotes({ pages }: Book): string[] {
	return [...pages].flatMap(([name, page]) => {
		const marks = [...page.querySelectorAll('[role="doc-noteref"]')];
		const notes = [...page.querySelectorAll('aside')];
		const back = new Set(
			notes.flatMap((note) => [...note.querySelectorAll('[role="doc-backlink"]')].map((a) => a.getAttribute('href'))),
		);
		const asked = new Set(marks.map((mark) => mark.getAttribute('href')));
		return [
			...marks
				.filter((mark) => !back.has(`#${mark.id}`) || !notes.some(({ id }) => mark.getAttribute('href') === `#${id}`))
				.map((mark) => `${name}: the mark ${mark.id} has no note that leads back to it`),
			...notes.filter(({ id }) => !asked.has(`#${id}`)).map(({ id }) => `${name}: nothing asks for the note ${id}`),
			...(back.size === marks.length ? [] : [`${name}: ${String(marks.length)} marks, ${String(back.size)} ways back`]),
		];
	});
}

/** Whether the pages stand in the order of the story, level after level, and the contents name each in that order. */
function outOfOrder({ pages, spine }: Book, { sections }: Facts): string[] {
	const told = (Object.keys(levels) as Level[]).flatMap((level) => [
		`part-${level}.xhtml`,
		...sections.map(({ slug }) => `${level}-${slug}.xhtml`),
	]);
	const contents = pages.get('contents.xhtml');
	const listed = contents ? values(contents, '[role="doc-toc"] a', 'href') : [];
	const read = spine.filter((name) => !['cover.xhtml', 'contents.xhtml'].includes(name));
	return [
		...(spine.slice(3, 3 + told.length).join() === told.join() ? [] : [`the spine is ${spine.join(' ')}`]),
		...(listed.join() === read.join() ? [] : [`the contents are ${listed.join(' ')}`]),
	];
}

/** Passages of the story that the book has not, or not in their order; `storyWords` is what its pages are held to as well. */
function missingWords({ pages, spine }: Book, facts: Facts): string[] {
	return (Object.keys(levels) as Level[]).flatMap((level) => {
		const chapters = spine.filter((name) => name.startsWith(`${level}-`)).flatMap((name) => pages.get(name) ?? []);
		const texts = chapters.map((page) => {
			const body = page.cloneNode(true) as Document;
			for (const note of body.querySelectorAll('[role="doc-endnotes"], head')) note.remove();
			return body.documentElement.textContent;
		});
		return notThere(texts.join(' '), storyWords(facts, level === 'full' ? 'flat' : level), true);
	});
}

/** Pictures without a description, and pages without the one heading that they begin with. */
function unnamed({ pages }: Book): string[] {
	return [...pages].flatMap(([name, page]) => [
		...[...page.querySelectorAll('img')]
			.filter((image) => !image.getAttribute('alt')?.trim())
			.map((image) => `${name}: ${image.getAttribute('src') ?? ''} has no description`),
		...(name === 'cover.xhtml' || page.querySelectorAll('h1').length === 1 ? [] : [`${name} has not one heading`]),
	]);
}

/**
 * Reads the book of a built folder back: what its file is, its order, links, notes, words and names, and what EPUBCheck
 * says, one check each.
 */
export async function checkBook(dir: string, facts: Facts): Promise<Result> {
	const path = join(dir, bookFile);
	if (!existsSync(path)) return count([{ name: path, faults: ['there is no book'] }]);
	const zip = readFileSync(path);
	const book = readBook(zip);
	return count([
		{ name: 'its type', faults: typed(zip) ? [] : ['the first bytes do not say that it is a book'] },
		{ name: 'its order', faults: outOfOrder(book, facts) },
		{ name: 'its links', faults: deadEnds(book) },
		{ name: 'its notes', faults: looseNotes(book) },
		{ name: 'its words', faults: missingWords(book, facts) },
		{ name: 'its pictures and headings', faults: unnamed(book) },
		{ name: 'EPUBCheck', faults: await findingsOfEpubcheck(path) },
	]);
}

/** A built folder, and the path below the site's origin that it is built for. */
type At = [dir: string, base: string];

/**
 * Whether two builds of one version, of this day (YYYY-MM-DD), made the same book to the byte, but for the site's address and
 * for the figure `added` that the other has more: its files, and the pages that name it more often, which are not compared.
 */
export async function checkSameBook(
	[dir, base]: At,
	[otherDir, otherBase]: At,
	{ site, day, added }: { site: string; day: string; added: string },
): Promise<Result> {
	const one = readFileSync(join(dir, bookFile));
	const files = unzipSync(one);
	const two = Object.entries(unzipSync(readFileSync(join(otherDir, bookFile)))).flatMap(([path, file]) => {
		const own = files[path];
		if (!own) return path.includes(added) ? [] : [[path, file] as const];
		if (!/\.(?:xhtml|opf)$/.test(path)) return [[path, file] as const];
		const text = strFromU8(file).replaceAll(site + otherBase, site + base);
		const named = (words: string): number => words.split(added).length;
		return [[path, named(text) > named(strFromU8(own)) ? own : strToU8(text)] as const];
	});
	const again = await zipOf(Object.fromEntries(two), day);
	const faults = one.equals(again) ? [] : [`they differ in ${differing(files, unzipSync(again))}`];
	return count([{ name: 'two builds of the book', faults }]);
}

function differing(one: Files, two: Files): string {
	const names = [...new Set([...Object.keys(one), ...Object.keys(two)])];
	const unlike = names.filter((name) => !Buffer.from(one[name] ?? []).equals(two[name] ?? Buffer.of()));
	return unlike.join(', ') || 'order or dates';
}
