import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '../site/build/zip.ts';
import { inOrder, ownTheme, propertiesFirst, withoutEmptyLines } from './schema.ts';

/** What is put into the file after it was written: its charts in their order, the language and the day it is dated. */
export interface Finish {
	charts: string[];
	day: string;
}

const numberIn = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1]);

/** One part of a slide's notes a paragraph, where the writer leaves them in one. */
const paragraphs = (xml: string): string =>
	xml.replaceAll(/<a:t>[^<]*<\/a:t>/g, (text) =>
		text.replaceAll('\n', '</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>'),
	);

/** Lets slides that show the same picture share one file; returns the name each picture goes by. */
function shareMedia(parts: Record<string, Uint8Array>): Map<string, string> {
	const kept = new Map<string, string>();
	const names = new Map<string, string>();
	for (const name of Object.keys(parts).filter((part) => part.startsWith('ppt/media/'))) {
		const bytes = Buffer.from(parts[name] ?? []).toString('base64');
		const first = kept.get(bytes) ?? name;
		kept.set(bytes, first);
		names.set(name.replace('ppt/', ''), first.replace('ppt/', ''));
		if (first !== name) Reflect.deleteProperty(parts, name);
	}
	return names;
}

/** Changes the text of one part in place. */
const editor =
	(parts: Record<string, Uint8Array>) =>
	(name: string, change: (xml: string) => string): void => {
		parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
	};

/** A part with the day on which it was written and changed. */
const date = (xml: string, day: string): string => xml.replaceAll(/(<dcterms:[^>]*>)[^<]+/g, `$1${day}T00:00:00Z`);

/** A chart's sheet, dated, without the empty cells that its writer leaves for rows that a series has no mark in. */
function trimmed(book: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(book);
	const edit = editor(parts);
	edit('xl/worksheets/sheet1.xml', (xml) => xml.replaceAll(/<c r="\w+"><v><\/v><\/c>/g, ''));
	edit('docProps/core.xml', (xml) => date(xml, day));
	return zipOf(parts, day);
}

/** Puts our charts, the notes' paragraphs, one copy of each picture and a fixed date into a written presentation. */
export function finish(file: Uint8Array, { charts, day }: Finish): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(file);
	const names = shareMedia(parts);
	const drawn = Object.keys(parts)
		.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
		.sort((a, b) => numberIn(a) - numberIn(b));
	if (drawn.length !== charts.length) throw new Error(`${charts.length} charts were meant and ${drawn.length} written`);
	const edit = editor(parts);
	drawn.forEach((name, i) => edit(name, () => charts[i] ?? ''));
	// The writer lists a master for each slide, although there is one.
	edit('[Content_Types].xml', (xml) =>
		xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*>/g, (entry, part: string) => (parts[part] ? entry : '')),
	);
	for (const name of Object.keys(parts)) {
		if (name.endsWith('.xlsx')) parts[name] = trimmed(parts[name] ?? new Uint8Array(), day);
		if (name.startsWith('ppt/notesSlides/notesSlide')) edit(name, paragraphs);
		if (name.startsWith('ppt/slides/_rels/'))
			edit(name, (xml) => xml.replaceAll(/media\/[^"]+/g, (media) => names.get(media) ?? media));
		if (/^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/.test(name))
			edit(name, (xml) => propertiesFirst(withoutEmptyLines(xml)));
		if (/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name)) edit(name, (xml) => xml.replaceAll('en-US', 'en-GB'));
	}
	edit('docProps/core.xml', (xml) => date(xml, day));
	edit('ppt/presentation.xml', inOrder);
	ownTheme(parts);
	const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
	return zipOf(Object.fromEntries(files), day);
}
