import type { Facts } from '../../content/facts.ts';
import { stateText } from '../../content/steps.ts';
import { paper, svgFile, svgText } from '../kit/outlines/svg-text.ts';
import type { Frame } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import { caretPath, core, tiePath, type Line, type Mark, type Picture } from './picture.ts';
import { actorMark } from '../kit/actor-mark.ts';
import { round } from '../kit/markup.ts';

function line({ from, to, role, width, dash }: Line): string {
	const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
	return `<path class="s-${role}" fill="none" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''} d="${d}"/>`;
}

function mark({ actor, x, y, r, fill, eases }: Mark): string {
	// The ground under a mark is paper, so that a line behind a hollow or pale one does not show through.
	const d = actorMark(actor, x, y, r);
	const under = `<path class="f-paper" d="${d}"/>`;
	const inner = fill === 'full' || fill === 'pale' ? `f-${actor} ` : '';
	const shape = `<path class="${inner}s-${actor}"${inner ? '' : ' fill="none"'} stroke-width="1.75" stroke-linejoin="round"${fill === 'pale' ? ' fill-opacity=".3"' : ''} d="${d}"/>`;
	const cored = fill === 'cored' ? `<path class="f-${actor}" d="${actorMark(actor, x, y, r * core)}"/>` : '';
	const caret = eases ? `<path class="s-${actor}" fill="none" stroke-width="1.5" d="${caretPath(x, y, r)}"/>` : '';
	return under + shape + cored + caret;
}

/** The elbows between two datings. */
const ties = ({ ties: list, marks }: Picture): string[] =>
	list.flatMap(({ from, to, actor, via, gap }) => {
		const [a, b] = [from, to].map((id) => marks.find((one) => one.id === id));
		if (!a || !b) return [];
		const d = tiePath(via, round(a.x), round(a.y), round(gap ?? b.x), round(b.y));
		return `<path class="s-${actor}" fill="none" stroke-dasharray="3 3" d="${d}"/>`;
	});

/** A state of the ladder as a complete SVG file in the size of the frame, px. */
export function still(facts: Facts, stateId: string, frame: Frame): string {
	const drawn = picture(figureData(facts), stateId, frame);
	const ink = svgText(undefined, frame);
	// On paper the lines behind words are black: none may show between two letters.
	const haloWidth = frame.printed ? 5 : 3;
	const texts = drawn.texts.map(({ x, y, text, size, weight, anchor, role, mark: of, halo }) =>
		ink.text(x, y, text, {
			size,
			weight,
			anchor,
			className: `f-${role}`,
			...((of || halo) && { halo: 's-paper', haloWidth }),
		}),
	);
	return svgFile(frame, stateText(facts, 'ladder', stateId), ink, [
		paper(frame),
		...drawn.panels.map(
			({ x, y, width, height, role, opacity }) =>
				`<rect class="f-${role}" fill-opacity="${opacity}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`,
		),
		...drawn.lines.map(line),
		...ties(drawn),
		...texts,
		// Over the words, whose halo would else cut into the mark of the line below.
		...[...drawn.marks, ...drawn.keys].map(mark),
	]);
}
