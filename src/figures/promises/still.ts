import type { Facts } from '../../content/facts.ts';
import { namespaces, svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { svgStyles } from '../../site/palette.ts';
import { escape } from '../kit/markup.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import { shapes } from './shapes.ts';

/** The SVG file of one state of the promises figure in one frame. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const drawn = picture(figureData(facts), stateId, frame);
	const state = facts.states.promises[stateId];
	const ink = svgText();
	const lines = [
		drawn.heads.map(({ label }) => label),
		...drawn.rows.map((row) => row.lines),
		drawn.key,
		...drawn.cards.map((card) => card.lines),
	].flat();
	const words = lines
		.map(({ x, y, text, size, weight, role }) => ink.text(x, y, text, { size, weight, className: `f-${role}` }))
		.join('');
	const { width, height } = frame;
	return `<svg ${namespaces} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escape(state?.title ?? '')}</title><desc>${escape(state?.alt ?? '')}</desc>${svgStyles()}${ink.defs()}<rect class="f-paper" width="${width}" height="${height}"/>${shapes(drawn)}${words}</svg>`;
}
