import sharp from 'sharp';
import type { Facts } from '../content/facts.ts';
import { about } from '../site/data.ts';
import { pictureShapes, pictureSvg, type PictureParts, type PictureShape } from '../figures/kit/picture.ts';
import { mainState, stateText } from '../content/steps.ts';
import { figureOf, figuresIn, stateLink, stillOf } from '../figures/index.ts';
import { longDate } from '../words/dates.ts';
import { dark, inTheme, light } from '../site/palette.ts';
import { absolute } from '../site/href.ts';
import { aboutPicture, type AboutPicture } from '../site/picture-file/about-picture.ts';
import { describedPng, describedSvg } from '../site/picture-file/described.ts';
import { pictureName, type PictureId } from '../figures/kit/picture-names.ts';
import { phrase } from '../words/index.ts';

const themes = { light, dark };
const themeNames = Object.keys(themes) as PictureId['theme'][];
const shapes = Object.keys(pictureShapes) as PictureShape[];
/** The states of a figure, in the order of the content. */
export const statesOf = ({ states }: Facts, figure: string): string[] => Object.keys(states[figure] ?? {});

/** Every picture there is: all states of all figures, in both shapes and both themes. */
export const pictureIds = (facts: Facts): PictureId[] =>
	figuresIn(facts).flatMap((figure) =>
		statesOf(facts, figure).flatMap((state) =>
			themeNames.flatMap((theme) => shapes.map((shape): PictureId => ({ figure, state, shape, theme }))),
		),
	);

/** Who made a picture, when and under which licence, as one line that can stand under it. */
export function sourceLine({ story }: Facts): string {
	const { host, pathname } = new URL(absolute('/'));
	return phrase('newsroom.pictures.asOfVersion', {
		title: story.title,
		host: (host + pathname).replace(/\/$/, ''),
		text: story.licence.text,
		checked: longDate(story.checked),
		version: story.version,
	});
}

/** Drawn once, as the two themes differ by their style sheet alone. */
const drawn = new Map<string, string>();

/** One picture as an SVG file. */
export function picture(facts: Facts, { figure, state, shape, theme }: PictureId): string {
	const key = [figure, state, shape].join('-');
	let svg = drawn.get(key);
	if (svg === undefined) {
		const parts = { ...wordsAround(facts, figure, state), still: stillOf(figure).bind(undefined, facts, state) };
		svg = describedSvg(pictureSvg(parts, shape), aboutState(facts, figure, state));
		drawn.set(key, svg);
	}
	return inTheme(svg, themes[theme]);
}

/** What stands under a picture of a state. */
function captionOf(facts: Facts, figure: string, state: string): string {
	const { title, finding, credit, source } = wordsAround(facts, figure, state);
	return `${title}. ${finding} ${credit} ${source}`;
}

/** What a picture of a state says of itself. */
export function aboutState(facts: Facts, figure: string, state: string): AboutPicture {
	const { finding: title, alt } = stateText(facts, figure, state);
	const path = stateLink(facts, figure, state);
	return aboutPicture(facts, { title, alt, caption: captionOf(facts, figure, state), path });
}

/** The words around a picture of a state. */
export function wordsAround(facts: Facts, figure: string, state: string): Omit<PictureParts, 'still'> {
	const { title, finding, alt } = stateText(facts, figure, state);
	const { short, more } = figureOf(figure).credit;
	return { title, finding, alt, credit: `${short} ${more}`, source: sourceLine(facts) };
}

/** A picture as a PNG of this width, px. */
export async function pixels(facts: Facts, id: PictureId, width: number): Promise<Response> {
	const drawn = sharp(Buffer.from(picture(facts, id))).resize({ width });
	// Without dither, which would give a plain ground a second colour.
	const png = await drawn.png({ palette: true, dither: 0, effort: 3, compressionLevel: 6 }).toBuffer();
	return new Response(describedPng(png, aboutState(facts, id.figure, id.state)));
}

/** What belongs under and behind a figure's pictures, for JSON: alt text, caption, the place in the story and the files; PNGs are made of main states alone. */
export function pictureWords(facts: Facts, figure: string) {
	const main = mainState(facts, figure);
	const pictures = statesOf(facts, figure).map((state) => {
		const { title, alt } = stateText(facts, figure, state);
		const files = themeNames.flatMap((theme) =>
			shapes.flatMap((shape) => {
				const { width, height, pixels } = pictureShapes[shape];
				const name = pictureName({ figure, state, shape, theme });
				const types = state === main ? ['svg', 'png'] : ['svg'];
				return types.map((type) => ({
					address: absolute(`/pictures/${name}.${type}`),
					...{ theme, shape, width, height },
					...(type === 'png' && { pixels: { width: pixels, height: (pixels * height) / width } }),
				}));
			}),
		);
		const caption = captionOf(facts, figure, state);
		return { state, title, alt, caption, story: absolute(stateLink(facts, figure, state)), files };
	});
	return { ...about(facts), figure, main, pictures };
}
