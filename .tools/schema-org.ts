import { readFileSync } from 'node:fs';

/** Which properties each type of schema.org has of its own, and of which types it is one. */
interface Kind {
	parents: string[];
	properties: Set<string>;
}

/** The vocabulary of schema.org as the package schema-dts has it, which is generated from the vocabulary's own files. */
function readKinds(): Map<string, Kind> {
	const text = readFileSync(new URL('../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');
	const kinds = new Map<string, Kind>();
	for (const [, name = '', above = '', body = ''] of text.matchAll(
		/interface (\w+)Base(?: extends ([^{]+))? \{\n([\s\S]*?)\n\}/g,
	)) {
		const properties = new Set([...body.matchAll(/^ {4}"([a-z]\w*)"\?:/gm)].map(([, property = '']) => property));
		kinds.set(name, { parents: [...above.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent), properties });
	}
	for (const [, name = '', above = ''] of text.matchAll(/^type (\w+)Base = ([^;]+);/gm))
		kinds.set(name, { parents: [...above.matchAll(/(\w+)Base\b/g)].map(([, one = '']) => one), properties: new Set() });
	// A type that has no property of its own has no interface of its own either.
	for (const [, name = '', above = ''] of text.matchAll(/interface (\w+)Leaf extends (\w+)Base\b/g))
		if (name !== above && !kinds.has(name)) kinds.set(name, { parents: [above], properties: new Set() });
	return kinds;
}

const kinds = readKinds();

/** Whether schema.org has a type of this name. */
export const isType = (name: string): boolean => kinds.has(name);

/** Whether a type has a property, its own or one that it inherits. */
export function hasProperty(type: string, property: string): boolean {
	const kind = kinds.get(type);
	return (
		kind !== undefined && (kind.properties.has(property) || kind.parents.some((one) => hasProperty(one, property)))
	);
}
