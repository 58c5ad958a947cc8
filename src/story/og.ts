import { inLight, light } from '../site/palette.ts';
import type { Frame } from '../figures/kit/frame.ts';
import type { Story } from '../content/story-schema.ts';
import { wrap } from '../figures/kit/wrap.ts';
import { serifPath } from '../figures/kit/outlines/serif.ts';
import { namespaces, svgText } from '../figures/kit/outlines/svg-text.ts';
import { phrase } from '../words/index.ts';

/** The picture for sharing, px; the words stand on the left, and the map keeps what matters to the right of them. */
export const ogFrame: Frame = { width: 1200, height: 630, inset: { top: 48, right: 40, bottom: 48, left: 616 } };

const left = 64;
const measure = 450;

/** The picture for sharing as an SVG file in the light theme: title and first sentence of the dek over a map still. */
export function ogPicture({ title, kicker, dek, licence }: Story, map: string): string {
	const { width, height } = ogFrame;
	const ink = svgText('og');
	const [sentence = dek] = dek.split(/(?<=\.)\s/);
	const heading = title.split(' ').map((word, i) => `<path d="${serifPath(left - 4, 200 + i * 92, word, 92)}"/>`);
	const words = [
		ink.text(left, 92, kicker, { size: 24, weight: 600, className: 'f-accent' }),
		...wrap(sentence, measure, 29).map((line, i) =>
			ink.text(left, 364 + i * 40, line, { size: 29, className: 'f-ink' }),
		),
		ink.text(left, 586, phrase('story.og.coastlines', { map: licence.map }), { size: 16, className: 'f-soft' }),
	];
	return `<svg ${namespaces} width="${width.toString()}" height="${height.toString()}">
${inLight(map)}
<defs><linearGradient id="fade"><stop offset="0.78" stop-color="${light.paper}"/><stop offset="1" stop-color="${light.paper}" stop-opacity="0"/></linearGradient></defs>
<rect width="616" height="630" fill="url(#fade)"/>
<g fill="${light.ink}">${heading.join('')}</g>
${ink.defs()}${words.join('')}
</svg>`;
}
