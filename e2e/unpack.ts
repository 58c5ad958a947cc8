import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Unpacks a zip into a folder, and gives its files by their path. */
export function unpackInto(folder: string, zip: string): Record<string, Uint8Array> {
	const files = unzipSync(readFileSync(zip));
	for (const [path, bytes] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return files;
}
