import { escape } from '../../../lib/escape.ts';
import { svgStyles } from '../../../site/palette.ts';
import { namespaces, type SvgText } from './svg-text.ts';

/** A drawing of this size, px, as a complete SVG file that follows the reader's theme; `ink` set its letters. */
export function svgFile(
	{ width, height }: { width: number; height: number },
	{ title, alt }: { title: string; alt: string },
	ink: SvgText,
	parts: readonly string[],
): string {
	return [
		`<svg ${namespaces} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escape(title)}</title><desc>${escape(alt)}</desc>${svgStyles()}${ink.defs()}`,
		...parts,
		'</svg>',
	].join('');
}

/** The ground of paper under a drawing. */
export const paper = ({ width, height }: { width: number; height: number }): string =>
	`<rect class="f-paper" width="${width}" height="${height}"/>`;
