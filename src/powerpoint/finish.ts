import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escape } from '../lib/escape.ts';
import { language } from '../words/index.ts';
import { zipOf } from '../site/build/zip.ts';
import { inOrder, ownTheme, propertiesFirst, withoutEmptyLines } from './schema.ts';

/** One part of a slide's notes a paragraph, where the writer leaves them in one. */
const paragraphs = (xml: string): string =>
	xml.replaceAll(/<a:t>[^<]*<\/a:t>/g, (text) =>
		text.replaceAll('\n', `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${language.locale}" dirty="0"/><a:t>`),
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

/** Where a presentation comes from, and the licence that it may be used under. */
interface Origin {
	address: string;
	licence: string;
}

/** The properties of a file (ECMA-376 part 2 §11) that the writer gives none of: its licence as the comment that office programs show, its language and its source. */
const properties = ({ address, licence }: Origin): string =>
	`<dc:description>${escape(`${licence}. ${address}`)}</dc:description><dc:identifier>${escape(address)}</dc:identifier><dc:language>${language.locale}</dc:language>`;

/** Puts the notes' paragraphs, one copy of each picture, the day it is dated (ISO) and its origin into a written presentation. */
export function finish(file: Uint8Array, day: string, origin: Origin): Promise<Uint8Array<ArrayBuffer>> {
	const parts = unzipSync(file);
	const names = shareMedia(parts);
	const edit = (name: string, change: (xml: string) => string): void => {
		parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
	};
	// The writer lists a master for each slide, although there is one.
	edit('[Content_Types].xml', (xml) =>
		xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*>/g, (entry, part: string) => (parts[part] ? entry : '')),
	);
	for (const name of Object.keys(parts)) {
		if (name.startsWith('ppt/notesSlides/notesSlide')) edit(name, paragraphs);
		if (name.startsWith('ppt/slides/_rels/'))
			edit(name, (xml) => xml.replaceAll(/media\/[^"]+/g, (media) => names.get(media) ?? media));
		if (/^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/.test(name))
			edit(name, (xml) => propertiesFirst(withoutEmptyLines(xml)).replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>'));
		if (/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
			edit(name, (xml) => xml.replaceAll('lang="en-US"', `lang="${language.locale}"`));
	}
	edit('docProps/core.xml', (xml) =>
		xml
			.replaceAll(/(<dcterms:[^>]*>)[^<]+/g, `$1${day}T00:00:00Z`)
			.replace('</cp:coreProperties>', `${properties(origin)}</cp:coreProperties>`),
	);
	edit('ppt/presentation.xml', inOrder);
	ownTheme(parts, edit);
	const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
	return zipOf(Object.fromEntries(files), day);
}
