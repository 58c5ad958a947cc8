import type { Story } from '../content/story-schema.ts';
import type { Frame } from '../figures/kit/frame.ts';
import { serifPath } from '../figures/kit/outlines/serif.ts';
import { namespaces, svgText } from '../figures/kit/outlines/svg-text.ts';
import { wrap } from '../figures/kit/wrap.ts';
import { inLight, light } from '../site/palette.ts';

/** The cover's size in units; libraries show it small, so that a unit is two px of its file. */
export const coverFrame: Frame = {
	width: 600,
	height: 900,
	inset: { top: 430, right: 30, bottom: 60, left: 30 },
	type: 1.4,
};

const left = 40;
const measure = coverFrame.width - 2 * left;
/** How high the words may reach, and how large a title may be: the largest at which all of them have room. */
const room = 420;
const sizes = [84, 64, 48, 36];

/** The cover as an SVG file: title and first sentence of the dek above a still of a map, or on plain paper without one. */
export function coverPicture({ title, kicker, dek, authors }: Story, map: string): string {
	const { width, height } = coverFrame;
	const ink = svgText('cover');
	const [sentence = dek] = dek.split(/(?<=\.)\s/);
	const told = wrap(sentence, measure, 22);
	// The serif of the title is a little narrower than the sans that is measured.
	const set = sizes.map((size) => ({ size, lines: wrap(title, measure, size, 600) }));
	const fits = set.find(({ size, lines }) => 76 + (lines.length + 1) * size + told.length * 30 < room);
	const { size, lines } = fits ?? { size: 36, lines: wrap(title, measure, 36, 600) };
	const below = 76 + (lines.length + 0.75) * size;
	const words = [
		ink.text(left, 70, kicker, { size: 22, weight: 600, className: 'f-accent' }),
		...told.map((line, i) => ink.text(left, below + i * 30, line, { size: 22, className: 'f-ink' })),
		ink.text(left, height - 26, authors.join(', '), { size: 18, className: 'f-soft' }),
	];
	const heading = lines.map((line, i) => `<path d="${serifPath(left - 4, 76 + (i + 1) * size, line, size)}"/>`);
	const whole = `width="${width}" height="${height}"`;
	return `<svg ${namespaces} ${whole}>
<rect ${whole} fill="${light.paper}"/>
${inLight(map)}
<defs><linearGradient id="fade" x2="0" y2="1"><stop offset="0.88" stop-color="${light.paper}"/><stop offset="1" stop-color="${light.paper}" stop-opacity="0"/></linearGradient></defs>
<rect width="${width}" height="430" fill="url(#fade)"/>
<g fill="${light.ink}">${heading.join('')}</g>
${ink.defs()}${words.join('')}
</svg>`;
}
