import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Plugin } from 'rolldown';
import { viteImportGlobPlugin } from 'rolldown/experimental';
import { classicScript } from '../site/build/classic.ts';

/** The scripts that Astro takes out of components, as built pages name them: the component, and which of its scripts. */
const taken = /\/_astro\/(\w+)\.astro_astro_type_script_index_(\d+)_lang\.[\w-]+\.js$/;

/** The name of a part for the address of a page's script; none for what is no component's. */
export function partOf(address: string): string | undefined {
	const [, component, index] = taken.exec(address) ?? [];
	return component && `${component}.${index}`;
}

/** The TypeScript of a part, and the folder that its imports are seen from. */
function sourceOf(part: string): { code: string; folder: string } {
	const [component = '', index = '0'] = part.split('.');
	const [path, more] = globSync(`src/**/${component}.astro`);
	if (!path || more) throw new Error(`The offline edition knows not one ${component}.astro`);
	const scripts = [...readFileSync(path, 'utf8').matchAll(/^<script>\n([\s\S]*?)^<\/script>/gm)];
	const code = scripts[Number(index)]?.[1];
	if (code === undefined) throw new Error(`${path} has no script ${index}`);
	return { code, folder: resolve(dirname(path)) };
}

const part = /[\\/]_part-(\w+\.\d+)\.ts$/;

/** Parts as modules, `href.ts` as it is on a disk, and no style sheets but those that travel with a script, as pages have the others. */
const disk: Plugin = {
	name: 'disk',
	async resolveId(id, importer) {
		if (part.test(id)) return id;
		if (id.endsWith('.css')) return '\0none';
		if (basename(id) !== 'href.ts') return null;
		const found = await this.resolve(id, importer, { skipSelf: true });
		return found && found.id.replace(/href\.ts$/, 'href.disk.ts');
	},
	load(id) {
		const name = part.exec(id)?.[1];
		return id === '\0none' ? '' : name === undefined ? null : sourceOf(name).code;
	},
};

/**
 * The one classic script of pages on a disk, which may load no modules. It starts the parts that its tag names in `data-parts`;
 * what a page does not start costs it no more than reading.
 */
export function diskScript(
	parts: Iterable<string>,
	home: { base: string; site: string },
	plugins: Plugin[],
): Promise<string> {
	const list = [...parts].map((name) => {
		const { folder } = sourceOf(name);
		return `${JSON.stringify(name)}: () => import(${JSON.stringify(join(folder, `_part-${name}.ts`))}),`;
	});
	return classicScript(
		`import ${JSON.stringify(resolve('src/site/href.ts'))};
const parts: Record<string, () => Promise<unknown>> = {${list.join('\n')}};
for (const part of (document.currentScript?.dataset.parts ?? '').split(' ')) void parts[part]?.();`,
		{
			...home,
			plugins: [disk, ...plugins, viteImportGlobPlugin({ root: process.cwd(), restoreQueryExtension: false })],
		},
	);
}
