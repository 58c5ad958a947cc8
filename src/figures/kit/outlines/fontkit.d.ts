/** The part of fontkit 2 that this project uses (it brings no types of its own). */
declare module 'fontkit' {
	export interface Command {
		command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
		args: number[];
	}
	export interface Glyph {
		id: number;
		advanceWidth: number;
		path: { commands: Command[] };
	}
	export interface Font {
		ascent: number;
		descent: number;
		unitsPerEm: number;
		hasGlyphForCodePoint(code: number): boolean;
		glyphForCodePoint(code: number): Glyph;
		layout(text: string): { glyphs: Glyph[]; positions: { xAdvance: number; xOffset: number; yOffset: number }[] };
	}
	export function openSync(file: string): Font;
	export function create(font: Uint8Array): Font;
}
