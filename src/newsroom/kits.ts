import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pass } from '../site/build/built.ts';
import { copyPage, copyScript, type Home } from '../site/build/static-copy.ts';
import { endings } from '../site/cite/citations.ts';
import { zipOf } from '../site/build/zip.ts';

/** The files of one figure's kit by their path in it, out of a built folder. */
function kitFiles(root: string, figure: string, home: Home): Record<string, Uint8Array> {
	const read = (path: string): Buffer => readFileSync(join(root, path));
	const inside = (folder: string): string[] => readdirSync(join(root, folder));
	const kit: Record<string, Uint8Array> = {};
	for (const name of inside(`newsroom/kit/${figure}`)) kit[name] = read(`newsroom/kit/${figure}/${name}`);
	for (const folder of ['pictures', 'print'])
		for (const name of inside(folder).filter((one) => one.startsWith(`${figure}-`)))
			kit[`${folder}/${name}`] = read(`${folder}/${name}`);
	kit['print/print.json'] = read(`print/${figure}.json`);
	kit['pictures/pictures.json'] = read(`pictures/${figure}.json`);
	for (const ending of endings) kit[`CITE.${ending}`] = read(`cite/${figure}.${ending}`);
	for (const type of ['csv', 'json']) kit[`data.${type}`] = read(`data/figures/${figure}.${type}`);

	const page = copyPage(String(read(`embed/${figure}/index.html`)), home);
	kit['figure/index.html'] = Buffer.from(page.text);
	const stills = inside(`stills/${figure}`).map((name) => `stills/${figure}/${name}`);
	for (const path of new Set([...page.files, ...stills, 'embed/tour.js']))
		kit[`figure/${path}`] = path.endsWith('.js') ? Buffer.from(copyScript(String(read(path)), home)) : read(path);
	return kit;
}

/** Packs a kit for each figure, once everything that goes into it is built: /newsroom/kit/<figure>.zip. */
export const packKits: Pass = async ({ root, home }) => {
	const folder = join(root, 'newsroom/kit');
	if (!existsSync(folder)) return;
	const pack = async (figure: string): Promise<void> => {
		const files = kitFiles(root, figure, home);
		const { checked } = JSON.parse(readFileSync(join(root, `pictures/${figure}.json`), 'utf8')) as { checked: string };
		const packed = Object.entries(files).map(([path, file]) => [`${figure}/${path}`, file] as const);
		writeFileSync(join(folder, `${figure}.zip`), await zipOf(Object.fromEntries(packed), checked));
	};
	await Promise.all(
		readdirSync(folder)
			.filter((name) => !name.includes('.'))
			.map(pack),
	);
};
