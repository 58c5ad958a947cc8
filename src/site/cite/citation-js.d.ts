/** The part of citation-js 0.8 that this project uses (it brings no types of its own). */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		/** The items as CSL-JSON. */
		data: Record<string, unknown>[];
		format(as: 'bibtex' | 'ris'): string;
	}
	export const plugins: { config: { get(plugin: string): { format: Record<string, boolean> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-cff';
