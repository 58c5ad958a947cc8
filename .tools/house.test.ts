import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:ts|astro|css)$/.test(entry.name) && !/\.(?:test|d)\.ts$/.test(entry.name))
	.map(({ parentPath, name }) => relative(source, join(parentPath, name)));

/** The files of ours that a file imports, at once, later or for their types. */
const importsOf = (file: string): string[] => {
	const text = readFileSync(join(source, file), 'utf8');
	return [...text.matchAll(/(?:\bfrom|\bimport\(?)\s*'(\.[^']+)'/g)]
		.map(([, path = '']) => join(dirname(file), path))
		.filter((path) => files.includes(path));
};

/** A way through a graph that comes back to where it began, or none. */
function circle(graph: Map<string, Set<string>>): string[] | undefined {
	const done = new Set<string>();
	const follow = (node: string, way: string[]): string[] | undefined => {
		if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
		if (done.has(node)) return undefined;
		for (const next of graph.get(node) ?? []) {
			const found = follow(next, [...way, node]);
			if (found) return found;
		}
		done.add(node);
		return undefined;
	};
	for (const node of graph.keys()) {
		const found = follow(node, []);
		if (found) return found;
	}
	return undefined;
}

const imports = new Map(files.map((file) => [file, new Set(importsOf(file))]));

test('no file imports itself by way of others', () => {
	expect(circle(imports)).toBeUndefined();
});

test('no folder imports itself by way of the folders beside it', () => {
	const folders = new Map<string, Set<string>>();
	for (const [file, others] of imports)
		for (const other of others) {
			const [from, to] = [dirname(file).split('/'), dirname(other).split('/')];
			const apart = from.findIndex((name, i) => name !== to[i]);
			if (apart < 0 || to[apart] === undefined) continue;
			const [a, b] = [from, to].map((names) => names.slice(0, apart + 1).join('/')) as [string, string];
			folders.set(a, (folders.get(a) ?? new Set()).add(b));
		}
	expect(circle(folders)).toBeUndefined();
});

test('no file has more than 200 lines', () => {
	const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 201);
	expect(long).toEqual([]);
});
