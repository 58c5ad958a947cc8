import type { Facts } from '../content/facts.ts';
import { frameTitle, kinds, snippets, type Kind } from './snippets.ts';
import { figureOf } from '../figures/index.ts';
import { absolute } from '../site/href.ts';
import { firstChoice, pieces, siteOf } from './pieces.ts';
import { licenceText } from './licence.ts';
import { pictureWords, statesOf } from './pictures.ts';
import { mostInk } from './print/inks.ts';
import { columnNames, printEnd, printKinds, widthWords } from './print/names.ts';
import { phrase } from '../words/index.ts';

const headings: Record<Kind, string> = {
	frame: phrase('newsroom.pieceEntry.frameWithoutA'),
	listener: phrase('newsroom.texts.frameThatFits'),
	picture: phrase('newsroom.texts.pictureWithCaption'),
	element: phrase('newsroom.texts.elementWithOne'),
	address: phrase('newsroom.texts.addressForSystems'),
};

/** What an editor pastes for a figure, each way under its heading; other states and widths are in the gallery. */
function embedText(facts: Facts, figure: string): string {
	const site = siteOf(facts);
	const piece = pieces(facts).find(({ name }) => name === figure);
	const choice = piece && firstChoice(piece);
	if (!choice) throw new Error(`the gallery has no figure “${figure}”`);
	const texts = snippets(site, choice, { width: 660, theme: 'auto' });
	return [
		frameTitle(site, choice),
		phrase('newsroom.texts.otherStatesWidths', { absolute: absolute(`/newsroom/#${figure}`) }),
		...kinds.map((kind) => `${headings[kind]}\n\n${texts[kind]}`),
		phrase('newsroom.texts.theFolderFigure'),
	].join('\n\n');
}

/** One block for each picture of a figure: its state, and what is said of it. */
const blocks = (facts: Facts, figure: string, of: 'alt' | 'caption'): string =>
	pictureWords(facts, figure)
		.pictures.map((one) => `${figure}-${one.state}\n${one[of]}`)
		.join('\n\n');

/** What lies in the folder for print, and what a print desk has to know of it. */
function printText(facts: Facts, figure: string): string {
	const inks = {
		cmyk: phrase('newsroom.texts.printCmyk', { most: mostInk }),
		grey: phrase('newsroom.texts.printGrey'),
	};
	const files = statesOf(facts, figure).flatMap((state) =>
		columnNames.flatMap((column) =>
			printKinds.map((kind) => {
				const file = `${figure}-${state}${printEnd(column, kind)}`;
				return phrase('newsroom.texts.printFile', { file, width: widthWords(column), inks: inks[kind] });
			}),
		),
	);
	return [phrase('newsroom.texts.print'), files.join('\n'), phrase('newsroom.texts.printHow')].join('\n\n');
}

/** The texts that lie beside a figure's pictures in its kit, by file name without its ending. */
export const kitTexts: Record<string, (facts: Facts, figure: string) => string> = {
	alt: (facts, figure) => blocks(facts, figure, 'alt'),
	caption: (facts, figure) => blocks(facts, figure, 'caption'),
	EMBED: embedText,
	PRINT: printText,
	LICENCE: (facts, figure) =>
		licenceText(facts, phrase('newsroom.texts.codeOfThe'), [
			...figureOf(figure).licences,
			'@fontsource/source-sans-3/LICENSE',
		]),
};
