import { keyIndent } from './gather.ts';
import type { Bars, Label, Mark, Picture, Text } from './picture.ts';
import { boxAround, type Box } from '../kit/rings.ts';
import { scaleMarkup } from './sea/scale.ts';
import { movedTo, sizeOf, type Size, type View } from './view.ts';
import { round } from '../kit/markup.ts';

/** How text and land become markup: as outlines and paths in a file, as text and a shared path on screen. */
export interface Pens {
	/** Whether the sea has its depths, and so the scale that explains them. */
	depths: boolean;
	/** `own` are attributes of its element. */
	text: (text: Text, halo: string, own?: string) => string;
	land: (view: View, size: Size) => string;
	/** What tells on screen which place or line a mark or a word is of. */
	of?: (id: string) => string;
}

const rect = ({ left, top, right, bottom }: Box, rest: string): string =>
	`<rect x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}" ${rest}/>`;
const strokes = {
	gap: 'class="s-accent" stroke-width="2.5" stroke-dasharray="2 6" stroke-linecap="round"',
	measured: 'class="s-ink" stroke-width="1.6" stroke-dasharray="1 5" stroke-linecap="round"',
	mutual: 'class="s-promise" stroke-width="2.5"',
	partner: 'class="s-promise" stroke-width="2" stroke-dasharray="9 6"',
};

function mark({ id, x, y, radius, kind }: Mark, of?: Pens['of']): string {
	const own = of?.(id) ?? '';
	const circle = `<circle${own} cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" `;
	if (kind === 'ring') return `${circle}class="f-sea s-ink" stroke-width="2"/>`;
	if (kind === 'square') return rect(boxAround([x, y], radius), `${own} class="f-paper s-ink" stroke-width="2"`);
	return `${circle}class="f-ink s-paper" stroke-width="1"/>`;
}

function keySamples({ box, texts }: Label): string {
	const sample = (y: number, stroke: string): string =>
		`<path fill="none" ${stroke} d="M${round(box.left + 2)} ${round(y)}h${keyIndent - 8}"/>`;
	return texts.map(({ y, size }, i) => sample(y - size * 0.3, i ? strokes.partner : strokes.mutual)).join('');
}

/** The sea without its depths. */
export const drawSea = (): string => '<rect width="100%" height="100%" class="f-sea"/>';

function bars({ panel, bars: rows, texts, sketch }: Bars, pens: Pens): string {
	const parts = [
		rect(panel, 'class="f-paper s-rule"'),
		...rows.map(({ box, main }) => rect(box, `class="${main ? 'f-accent' : 'f-soft'}"`)),
		...texts.map((text) => pens.text(text, '')),
	];
	if (sketch) {
		const { box, view } = sketch;
		const size = sizeOf(box);
		const place = `x="${round(box.left)}" y="${round(box.top)}" width="${round(size.width)}" height="${round(size.height)}"`;
		parts.push(
			`<svg ${place}>${drawSea()}${pens.land(movedTo(view, box), size)}</svg>`,
			rect(box, 'fill="none" class="s-rule"'),
			`<path fill="none" ${strokes.measured} d="${sketch.path}"/>`,
			...sketch.marks.map((one) => mark(one)),
			...sketch.texts.map((text) => pens.text(text, 's-land')),
		);
	}
	return parts.join('');
}

/** Everything over the land as SVG markup. */
export function drawOver(picture: Picture, pens: Pens): string {
	const key = picture.labels.find(({ kind }) => kind === 'key');
	const { scale } = picture;
	const others = picture.labels.filter(({ kind }) => kind !== 'depths');
	return [
		picture.ring ? `<path class="f-accent s-accent" fill-opacity=".06" stroke-opacity=".6" d="${picture.ring}"/>` : '',
		`<g fill="none">${picture.lines.map(({ kind, path }) => `<path ${strokes[kind]} d="${path}"/>`).join('')}</g>`,
		...picture.marks.map((one) => mark(one, pens.of)),
		key ? rect(key.box, 'class="f-sea" fill-opacity=".85"') + keySamples(key) : '',
		scale && pens.depths ? scaleMarkup(scale, pens.text) : '',
		...others.flatMap(({ id, kind, texts }) =>
			texts.map((text) => pens.text(text, kind === 'key' ? '' : 's-sea', pens.of?.(id))),
		),
		picture.bars ? bars(picture.bars, pens) : '',
	].join('');
}

/** Meridians and parallels, drawn over the depths; `moved` says by how many px. */
export const drawGraticule = ({ graticule }: Pick<Picture, 'graticule'>, moved?: { x: number; y: number }): string => {
	const transform = moved ? ` transform="translate(${moved.x} ${moved.y})"` : '';
	return `<path fill="none" class="s-land" stroke-opacity=".5"${transform} d="${graticule}"/>`;
};
