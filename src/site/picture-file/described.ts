import { crc32 } from 'node:zlib';
import type { AboutPicture } from './about-picture.ts';
import { rdfOf, xmpPacket } from './xmp.ts';

/** One chunk of a PNG file (ISO/IEC 15948 §5.3): length, type, data and their sum. */
function chunk(type: string, data: Buffer): Buffer {
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/** Where a PNG's first chunk, IHDR, ends: 8 bytes of signature, then 4 + 4 + 13 + 4. */
const afterHeader = 33;

/**
 * A PNG that says what it shows: XMP in an iTXt chunk without compression, as the XMP specification part 3 §1.1.5 asks. The
 * library that writes the pixels would put it into a compressed chunk, which few readers look into. Throws at what is no PNG.
 */
export function describedPng(png: Uint8Array, about: AboutPicture): Uint8Array<ArrayBuffer> {
	const file = Buffer.from(png);
	if (file.toString('latin1', 12, 16) !== 'IHDR') throw new Error('a picture to be described is no PNG');
	// Keyword, then: not compressed, no method, no language, no keyword in it.
	const data = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), Buffer.from(xmpPacket(about))]);
	return new Uint8Array(
		Buffer.concat([file.subarray(0, afterHeader), chunk('iTXt', data), file.subarray(afterHeader)]),
	);
}

/** An SVG file with what it says of itself as `<metadata>`, behind its `<title>` and `<desc>`; throws where it has none. */
export function describedSvg(svg: string, about: AboutPicture): string {
	const place = svg.indexOf('</desc>');
	if (place < 0) throw new Error(`the picture “${about.title}” has no description`);
	const end = place + '</desc>'.length;
	return `${svg.slice(0, end)}<metadata>${rdfOf(about)}</metadata>${svg.slice(end)}`;
}
