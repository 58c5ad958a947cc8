import { escape } from '../../lib/escape.ts';
import type { AboutFile } from './about-picture.ts';

const namespaces = {
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	dc: 'http://purl.org/dc/elements/1.1/',
	photoshop: 'http://ns.adobe.com/photoshop/1.0/',
	xmp: 'http://ns.adobe.com/xap/1.0/',
	xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
	xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
	Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
};

const declared = Object.entries(namespaces)
	.map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
	.join(' ');

const field = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;
const text = (name: string, words: string): string => field(name, escape(words));

/**
 * What a picture or a paper says of itself as RDF, with the properties of XMP (ISO 16684-1) and of the IPTC Photo Metadata Standard
 * 2023.1 that agencies and search engines read.
 */
export function rdfOf(about: AboutFile): string {
	/** Words in the language of the story, which readers of XMP find under `x-default`. */
	const alt = (name: string, words: string): string => {
		const item = (lang: string): string => `<rdf:li xml:lang="${escape(lang)}">${escape(words)}</rdf:li>`;
		return field(name, field('rdf:Alt', item('x-default') + item(about.language)));
	};
	const list = (name: string, kind: 'rdf:Seq' | 'rdf:Bag', items: readonly string[]): string =>
		field(name, field(kind, items.map((item) => text('rdf:li', item)).join('')));
	const fields = [
		alt('dc:title', about.title),
		alt('dc:description', about.caption),
		alt('dc:rights', about.credit),
		list('dc:creator', 'rdf:Seq', about.authors),
		list('dc:language', 'rdf:Bag', [about.language]),
		text('dc:source', about.source),
		text('dc:identifier', about.source),
		...(about.alt
			? [alt('Iptc4xmpCore:AltTextAccessibility', about.alt), alt('Iptc4xmpCore:ExtDescrAccessibility', about.caption)]
			: []),
		text('photoshop:Credit', about.credit),
		text('photoshop:Source', about.source),
		text('photoshop:DateCreated', about.day),
		alt('xmpRights:UsageTerms', about.terms),
		...(about.licence ? [text('xmpRights:WebStatement', about.licence)] : []),
		'<xmpRights:Marked>True</xmpRights:Marked>',
		text('xmpMM:VersionID', about.version),
	];
	return `<rdf:RDF ${declared}><rdf:Description rdf:about="">${fields.join('')}</rdf:Description></rdf:RDF>`;
}

/** The same as a packet of XMP, which stands in a file of another kind (ISO 16684-1 §7.3). */
export const xmpPacket = (about: AboutFile): string =>
	[
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		`<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdfOf(about)}</x:xmpmeta>`,
		'<?xpacket end="r"?>',
	].join('');
