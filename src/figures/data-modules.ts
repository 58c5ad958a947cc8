import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadFacts, type Facts } from '../content/facts.ts';
import { contentFolder } from '../content/root.ts';
import { figureData as ladder } from './ladder/data.ts';
import { figureData as law } from './law/data.ts';
import { figureData as map } from './map/data.ts';
import { figureData as promises } from './promises/data.ts';
import { figureData as ring } from './ring/data.ts';

const makers: Record<string, (facts: Facts) => unknown> = { map, ladder, law, promises, ring };
const prefix = 'virtual:figure-data/';

/** Makes `virtual:figure-data/<figure>` a module of what that figure's live part needs, so that no page carries it. */
export const dataModules = (): Plugin => ({
	name: 'figure-data',
	resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
	load(id) {
		if (!id.startsWith(`\0${prefix}`)) return null;
		const make = makers[id.slice(prefix.length + 1)];
		if (!make) throw new Error(`There is no figure “${id.slice(prefix.length + 1)}”`);
		// Read by JSON.parse, a large literal starts in half the time.
		return `export default JSON.parse(${JSON.stringify(JSON.stringify(make(loadFacts())))})`;
	},
	// All of them are made of content: when a file of it changes, the dev server makes them again.
	hotUpdate({ file, modules }) {
		if (!file.startsWith(join(process.cwd(), contentFolder, '/'))) return undefined;
		const made = [...this.environment.moduleGraph.idToModuleMap].filter(([id]) => id.startsWith(`\0${prefix}`));
		return [...modules, ...made.map(([, module]) => module)];
	},
});
