import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** What is packed already, and the name of a book's type, by which a reader of its first bytes tells it. */
const packed = /\.(?:png|woff2|zip|pptx|xlsx|epub)$|^mimetype$/;

/**
 * A zip of files by their path, all dated noon of one day (YYYY-MM-DD), so that the same files give the same zip on any
 * day and in any time zone; what is packed already goes in as it is. Files are packed beside the build, on other threads.
 */
export async function zipOf(files: Record<string, Uint8Array>, day: string): Promise<Uint8Array<ArrayBuffer>> {
	const zip = new ZipFile();
	// A zip knows days and hours but no time zones, unless a field is added that the first file of a book may not have.
	const dated = { mtime: new Date(`${day}T12:00:00`), forceDosTimestamp: true };
	for (const [path, file] of Object.entries(files))
		zip.addBuffer(Buffer.from(file.buffer, file.byteOffset, file.length), path, {
			...dated,
			compress: !packed.test(path),
		});
	zip.end();
	return new Uint8Array(await buffer(zip.outputStream));
}
