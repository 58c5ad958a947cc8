import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StateKind } from './states.ts';

/** Where the figures lie, and the file in the folder of each that says what it is. */
const folder = 'src/figures';
const manifest = 'figure.ts';

/** Whether a path is that of a figure's manifest. */
export const isManifest = (path: string): boolean => basename(path) === manifest;

/**
 * The manifests of all figures of the project, by their names, which are those of their folders. They are looked
 * for on the disk, as content lies below the figures and imports none of them; a manifest that was changed is read anew.
 * What a manifest imports must not read facts, or both would wait for each other.
 */
export async function findFigures<Manifest extends StateKind>(): Promise<Record<string, Manifest>> {
	const paths = readdirSync(folder)
		.sort()
		.map((name) => [name, resolve(folder, name, manifest)] as const)
		.filter(([, path]) => existsSync(path));
	const read = async (path: string): Promise<Manifest> => {
		const address = `${pathToFileURL(path).href}?t=${String(Math.round(statSync(path).mtimeMs))}`;
		const { figure } = (await import(/* @vite-ignore */ address)) as { figure?: Manifest };
		if (!figure) throw new Error(`${path} exports no “figure”`);
		return figure;
	};
	return Object.fromEntries(await Promise.all(paths.map(async ([name, path]) => [name, await read(path)] as const)));
}
