import { zipSync, type Zippable } from 'fflate';

/** What is packed already, and the name of a book's type, by which a reader of its first bytes tells it. */
const packed = /\.(?:png|woff2|zip|pptx|xlsx|epub)$|^mimetype$/;

/**
 * A zip of files by their path, all dated noon of one day (YYYY-MM-DD), so that the same files give the same zip on any
 * day and in any time zone; what is packed already goes in as it is.
 */
export function zipOf(files: Record<string, Uint8Array>, day: string): Uint8Array<ArrayBuffer> {
	const dated: Zippable = {};
	for (const [path, file] of Object.entries(files))
		dated[path] = [file, { level: packed.test(path) ? 0 : 6, mtime: `${day}T12:00:00` }];
	return zipSync(dated);
}
