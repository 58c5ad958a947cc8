/** The part of jsonld 9 that this project uses (it brings no types of its own). */
declare module 'jsonld' {
	interface Options {
		base?: string;
		documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
	}
	export type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string[]; '@value'?: unknown };
	const jsonld: { flatten(input: object, context: null, options: Options): Promise<Node[]> };
	export default jsonld;
}
