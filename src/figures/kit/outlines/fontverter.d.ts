/** The part of fontverter 2 that this project uses (it brings no types of its own). */
declare module 'fontverter' {
	export function convert(font: Buffer, format: 'sfnt'): Promise<Buffer>;
}
