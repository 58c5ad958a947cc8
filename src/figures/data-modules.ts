import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { loadFacts, type Facts } from '../content/facts.ts';
import { contentFolder } from '../content/root.ts';

const folder = join(process.cwd(), 'src/figures/');
const query = '?made';
const isMade = (id: string): boolean => id.endsWith(`/data.ts${query}`);

/** Makes `data.ts?made` of a figure a module of what its `figureData` gives its live part, so that no page carries it. */
export const dataModules = (): Plugin => ({
	name: 'figure-data',
	resolveId: (id, importer = folder) =>
		isMade(id) ? (id.startsWith('.') ? resolve(dirname(importer), id) : id.replace(/^\/src\/figures\//, folder)) : null,
	async load(id) {
		if (!isMade(id)) return null;
		// A figure that the story does not show is never asked for its data.
		if (!loadFacts().states[basename(dirname(id))]) return 'export default null';
		const source = pathToFileURL(id.slice(0, -query.length)).href;
		const { figureData } = (await import(/* @vite-ignore */ source)) as { figureData: (facts: Facts) => unknown };
		// Read by JSON.parse, a large literal starts in half the time.
		return `export default JSON.parse(${JSON.stringify(JSON.stringify(figureData(loadFacts())))})`;
	},
	// All of them are made of content: when a file of it changes, the dev server makes them again.
	hotUpdate({ file, modules }) {
		if (!file.startsWith(join(process.cwd(), contentFolder, '/'))) return undefined;
		const made = [...this.environment.moduleGraph.idToModuleMap].filter(([id]) => isMade(id));
		return [...modules, ...made.map(([, module]) => module)];
	},
});
