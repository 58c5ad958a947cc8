import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import type { Pass } from '../site/build/built.ts';
import { offlineZip } from '../lib/disk.ts';
import { diskPage, type Folder } from './disk-page.ts';
import { diskScript } from './disk-script.ts';
import { loadFacts } from '../content/facts.ts';
import { fillMarked } from '../site/build/html.ts';
import type { Home } from '../site/build/static-copy.ts';
import { zipOf } from '../site/build/zip.ts';

/** Pages and files made for this edition alone, by where they lie in it. */
const own: Record<string, string> = {
	'offline/START-HERE/index.html': 'START-HERE.html',
	'offline/LICENCE.txt': 'LICENCE.txt',
	'offline/unpacked.css': 'files/unpacked.css',
};

/** What is made for other sites and for readers of feeds; in the folder it would only be weight. */
const left = /^(?:embed|newsroom|oembed|pictures)\/|^corrections\.xml$/;

/** Every file of the folder: what its own pages name, and what the pages that they name do, and so on. */
async function collect(root: string, home: Home, plugins: Plugin[]): Promise<Record<string, Uint8Array>> {
	const script = 'files/script.js';
	const spot = (file: string): string | undefined => {
		if (own[file] !== undefined) return own[file];
		return left.test(file) || !existsSync(join(root, file)) ? undefined : `files/${file}`;
	};
	const folder: Folder = { home, spot, script };
	const [queue, files, parts] = [Object.keys(own), {} as Record<string, Uint8Array>, new Set<string>()];
	for (const file of queue) {
		const content = readFileSync(join(root, file));
		files[spot(file) ?? file] = content;
		if (!file.endsWith('.html')) continue;
		const page = diskPage(content.toString('utf8'), file, folder);
		files[spot(file) ?? file] = Buffer.from(page.html);
		for (const part of page.parts) parts.add(part);
		queue.push(...page.files.filter((name) => !queue.includes(name)));
	}
	files[script] = Buffer.from(await diskScript([...parts].sort(), { base: home.base, site: home.origin }, plugins));
	return files;
}

/** Packs the site as a folder that works from a disk, /110-kilometres-offline.zip, and says its size on the page that links it. */
export const offlineEdition =
	(plugins: Plugin[]): Pass =>
	async ({ root, home, logger }) => {
		const files = await collect(root, home, plugins);
		rmSync(join(root, 'offline'), { recursive: true });
		const zip = await zipOf(files, loadFacts().story.updated);
		writeFileSync(join(root, offlineZip), zip);
		const size = `${(zip.length / 1e6).toFixed(1)} MB`;
		const page = join(root, 'teach/index.html');
		writeFileSync(page, fillMarked(readFileSync(page, 'utf8'), 'data-zip-size', size));
		logger.info(`the offline edition has ${String(Object.keys(files).length)} files, ${size}`);
	};
