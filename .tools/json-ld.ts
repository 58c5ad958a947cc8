import jsonld, { type Node } from 'jsonld';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { count, type Finding, type Result } from './gate.ts';
import { hasProperty, isType } from './schema-org.ts';
import { pages, read } from './site.ts';

const vocabulary = 'https://schema.org/';
/** What schema.org's own context says, as far as we need it: every name is of its vocabulary, and these hold addresses. */
const context = {
	'@context': {
		'@vocab': vocabulary,
		...Object.fromEntries(
			['url', 'image', 'license', 'contentUrl', 'mainEntityOfPage', 'publishingPrinciples'].map((name) => [
				name,
				{ '@type': '@id' },
			]),
		),
	},
};

/** The text of every block of JSON-LD in a page. */
function* blocksIn(node: Tree.Node): Generator<string> {
	if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json'))
		for (const child of node.childNodes) yield (child as Tree.TextNode).value;
	else if ('childNodes' in node) for (const child of node.childNodes) yield* blocksIn(child);
}

/** What is wrong with one node: a type or a property that schema.org does not have, an id that nothing describes. */
function faultsOf(node: Node, described: ReadonlySet<string>): string[] {
	const types = (node['@type'] ?? []).map((type) => type.replace(vocabulary, ''));
	const named = Object.entries(node).filter(([name]) => !name.startsWith('@'));
	const used = named.flatMap(([, values]) => values as Node[]).flatMap((value) => value['@id'] ?? []);
	return [
		...types.filter((type) => !isType(type)).map((type) => `schema.org has no type ${type}`),
		...named
			.map(([name]) => name.replace(vocabulary, ''))
			.filter((name) => types.length > 0 && !types.some((type) => hasProperty(type, name)))
			.map((name) => `schema.org has no ${name} for ${types.join(', ')}`),
		...used
			.filter((id) => /^_:|#(story|the-article)$/.test(id) && !described.has(id))
			.map((id) => `nothing describes ${id}`),
	];
}

/** Reads one block as a processor of JSON-LD does, without a network. */
async function faultsIn(block: string): Promise<string[]> {
	const documentLoader = (url: string) => {
		if (url !== 'https://schema.org') throw new Error(`a context of somebody else: ${url}`);
		return Promise.resolve({ contextUrl: null, documentUrl: url, document: context });
	};
	const nodes = await jsonld.flatten(JSON.parse(block) as object, null, { documentLoader });
	const described = new Set(nodes.filter((node) => node['@type']).flatMap((node) => node['@id'] ?? []));
	return described.size === 0 ? ['it describes nothing'] : nodes.flatMap((node) => faultsOf(node, described));
}

/** Checks the JSON-LD of every page against the vocabulary of schema.org: one check a page that has some. */
export async function checkJsonLd(dir: string): Promise<Result> {
	const findings: Finding[] = [];
	for (const page of pages(dir)) {
		const blocks = [...blocksIn(parse(read(page)))];
		if (blocks.length === 0) continue;
		const faults = (await Promise.all(blocks.map(faultsIn))).flat();
		findings.push({ name: page.path, faults: [...new Set(faults)] });
	}
	return count(findings);
}
