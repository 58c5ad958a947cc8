import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { findFigures } from '../content/find-figures.ts';
import { loadFacts, type Facts } from '../content/facts.ts';
import { contentFolder } from '../content/root.ts';
import type { Figure } from './kit/manifest.ts';
import { makeTour, type MakeStops } from './kit/tour/make.ts';
import { pack } from './kit/tour/pack.ts';

const folder = join(process.cwd(), 'src/figures/');
/** What is made of a figure's folder, by the file that is asked for. */
const made: Record<string, (folder: string, name: string) => Promise<unknown>> = {
	async 'data.ts?made'(path) {
		const { figureData } = (await native(join(path, 'data.ts'))) as { figureData: (facts: Facts) => unknown };
		return figureData(loadFacts());
	},
	async 'live.ts?tour'(path, name) {
		const manifest = (await findFigures<Figure>())[name];
		if (!manifest) return null;
		const own = join(path, 'stops.ts');
		const { stops } = existsSync(own) ? ((await native(own)) as { stops: MakeStops }) : {};
		return pack(makeTour(loadFacts(), name, manifest, stops));
	},
};
const native = (path: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(path).href);
const isMade = (id: string): boolean => basename(id) in made;

/**
 * Makes `data.ts?made` of a figure a module of what its `figureData` gives its live part, and `live.ts?tour` one of its tour, so
 * that no page carries them.
 */
export const dataModules = (): Plugin => ({
	name: 'figure-data',
	resolveId: (id, importer = folder) =>
		isMade(id) ? (id.startsWith('.') ? resolve(dirname(importer), id) : id.replace(/^\/src\/figures\//, folder)) : null,
	async load(id) {
		if (!isMade(id)) return null;
		// A figure that the story does not show is never asked for what is made of it.
		const name = basename(dirname(id));
		if (!loadFacts().states[name]) return 'export default null';
		const value = await made[basename(id)]?.(dirname(id), name);
		// Read by JSON.parse, a large literal starts in half the time.
		return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
	},
	// All of them are made of content: when a file of it changes, the dev server makes them again.
	hotUpdate({ file, modules }) {
		if (!file.startsWith(join(process.cwd(), contentFolder, '/'))) return undefined;
		const stale = [...this.environment.moduleGraph.idToModuleMap].filter(([id]) => isMade(id));
		return [...modules, ...stale.map(([, module]) => module)];
	},
});
