import type { Story } from '../content/story-schema.ts';
import { language, phrase } from '../words/index.ts';
import { licenceAddress } from '../site/json-ld.ts';
import { xml } from './xhtml.ts';

const types: Record<string, string> = {
	xhtml: 'application/xhtml+xml',
	svg: 'image/svg+xml',
	png: 'image/png',
	css: 'text/css',
};

/** What is said of the ways to read the book, in the words of schema.org for accessibility. */
const access: [property: string, values: string[]][] = [
	['accessMode', ['textual', 'visual']],
	['accessModeSufficient', ['textual', 'textual,visual']],
	[
		'accessibilityFeature',
		['tableOfContents', 'structuralNavigation', 'readingOrder', 'alternativeText', 'displayTransformability', 'ARIA'],
	],
	['accessibilityHazard', ['none']],
];

/**
 * When the book was last changed, ISO 8601 in UTC: the day of the version and, as its time of day, the version itself, so
 * that two versions of one day differ and every build of one version says the same.
 */
export function modified({ updated, version }: Pick<Story, 'updated' | 'version'>): string {
	const most = [23, 59, 59];
	const parts = version.split('.').map((part, index) => Math.min(Number(part), most[index] ?? 0));
	return `${updated}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}Z`;
}

/** The id of a file in the list of files. */
const idOf = (file: string): string => `f-${file.replace(/[^\w-]+/g, '-')}`;

function item(file: string): string {
	const properties: Record<string, string> = { 'contents.xhtml': 'nav', 'cover.png': 'cover-image' };
	const property = properties[file];
	const type = types[file.replace(/^.*\./, '')] ?? 'application/octet-stream';
	return `<item id="${idOf(file)}" href="${xml(file)}" media-type="${type}"${property === undefined ? '' : ` properties="${property}"`}/>`;
}

/** The package document: what the book is, its files, and the order in which its pages are read; `address` is where it is published. */
export function packageFile(story: Story, address: string, files: readonly string[], spine: readonly string[]): string {
	const tag = xml(language.tag);
	const { title, authors, description, article, licence, published } = story;
	const meta = (property: string, value: string): string => `<meta property="${property}">${xml(value)}</meta>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${tag}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${xml(address)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>${tag}</dc:language>
${authors.map((name) => `<dc:creator>${xml(name)}</dc:creator>`).join('\n')}
<dc:date>${xml(published)}</dc:date>
<dc:description>${xml(description)}</dc:description>
<dc:source>${xml(article.url)}</dc:source>
<dc:rights>${xml(`${licence.text} · ${licence.map}`)}</dc:rights>
${meta('dcterms:modified', modified(story))}
${meta('dcterms:license', licenceAddress(story))}
${meta('schema:version', story.version)}
${access.flatMap(([property, values]) => values.map((value) => meta(`schema:${property}`, value))).join('\n')}
${meta('schema:accessibilitySummary', phrase('epub.accessibility'))}
</metadata>
<manifest>
${files.map(item).join('\n')}
</manifest>
<spine>
${spine.map((file) => `<itemref idref="${idOf(file)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** Says where in the zip the package document lies. */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
