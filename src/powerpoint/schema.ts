/**
 * What PowerPoint's schema (ECMA-376, ISO/IEC 29500 transitional) asks and the writer of the file gets wrong, as changes of
 * its parts' XML. A test holds the finished file to the schema.
 */

const notesMasters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s;

/** The presentation with its list of notes masters where CT_Presentation has it: behind that of slide masters. */
export const inOrder = (xml: string): string => {
	const [list = ''] = notesMasters.exec(xml) ?? [];
	return xml.replace(notesMasters, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
};

/** Paragraphs with their properties once and first (CT_TextParagraph); of several, those of the last run, which ends the line. */
export const propertiesFirst = (xml: string): string =>
	xml.replaceAll(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
		const found = [...paragraph.matchAll(properties)].map(([one]) => one);
		if (found.length < 2) return paragraph;
		return paragraph.replaceAll(properties, '').replace('<a:p>', `<a:p>${found.at(-1) ?? ''}`);
	});
const properties = /<a:pPr\b[^>]*(?:\/>|>.*?<\/a:pPr>)/gs;

/** Shapes without the outlines that say nothing of themselves. */
export const withoutEmptyLines = (xml: string): string => xml.replaceAll(/<a:ln>\s*<\/a:ln>|<a:ln\/>/g, '');

/** Gives the notes' master a theme of its own, as no two masters may share one. */
export function ownTheme(
	parts: Record<string, Uint8Array>,
	edit: (name: string, change: (xml: string) => string) => void,
): void {
	parts['ppt/theme/theme2.xml'] = parts['ppt/theme/theme1.xml'] ?? new Uint8Array();
	edit('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme/theme1.xml', 'theme/theme2.xml'));
	const type = 'ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
	const override = (n: number): string => `<Override PartName="/ppt/theme/theme${n}.xml" ${type}`;
	edit('[Content_Types].xml', (xml) => xml.replace(override(1), override(1) + override(2)));
}
