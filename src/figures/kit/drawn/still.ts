import { svgStyles } from '../../../site/palette.ts';
import type { Frame } from '../frame.ts';
import { escape } from '../../../lib/escape.ts';
import { namespaces, svgText } from '../outlines/svg-text.ts';
import { drawingMarkup } from './markup.ts';
import { pageFrame } from './page.ts';
import type { Drawing } from './types.ts';

/** A drawing as a complete SVG file with its letters as outlines, which needs no font. */
export function stillOf(
	draw: (frame: Frame) => Drawing,
	{ title, alt }: { title: string; alt: string },
	frame: Frame,
): string {
	const drawn = draw(pageFrame(frame));
	const ink = svgText(undefined, frame);
	const markup = drawingMarkup(drawn, ({ x, y, text, size, weight, role, lang }) =>
		ink.text(x, y, text, { size, weight, className: `f-${role}`, ...(lang && { lang }) }),
	);
	const { width, height } = drawn;
	return `<svg ${namespaces} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escape(title)}</title><desc>${escape(alt)}</desc>${svgStyles()}${ink.defs()}<rect class="f-paper" width="${width}" height="${height}"/>${markup}</svg>`;
}
