import type { Facts } from '../content/facts.ts';
import { frameTitle, kinds, snippets, type Kind } from './snippets.ts';
import { absolute } from '../site/href.ts';
import { firstChoice, pieces, siteOf } from './pieces.ts';
import { licenceText } from './licence.ts';
import { pictureWords } from './pictures.ts';

const headings: Record<Kind, string> = {
	frame: 'Frame without a script',
	listener: 'Frame that fits itself, with one script for the whole site',
	picture: 'Picture with caption, for pages that take no frame',
	element: 'Element, with one script for the whole site',
	address: 'Address, for systems that make a frame out of a link',
};

/** What an editor pastes for a figure, each way under its heading; other states and widths are in the gallery. */
function embedText(facts: Facts, figure: string): string {
	const site = siteOf(facts, absolute('/'));
	const piece = pieces(facts).find(({ name }) => name === figure);
	const choice = piece && firstChoice(piece);
	if (!choice) throw new Error(`the gallery has no figure “${figure}”`);
	const texts = snippets(site, choice, { width: 660, theme: 'auto' });
	return [
		frameTitle(site, choice),
		`Other states, widths and themes: ${absolute(`/newsroom/#${figure}`)}`,
		...kinds.map((kind) => `${headings[kind]}\n\n${texts[kind]}`),
		'The folder “figure” is the same page to put on a server of your own, or to open from a disk:\nframe its index.html. It stays as it is when the story is corrected.',
	].join('\n\n');
}

/** One block for each picture of a figure: its state, and what is said of it. */
const blocks = (facts: Facts, figure: string, of: 'alt' | 'caption'): string =>
	pictureWords(facts, figure)
		.pictures.map((one) => `${figure}-${one.state}\n${one[of]}`)
		.join('\n\n');

/** The packages that a figure's script holds. */
const libraries: Record<string, string[]> = {
	map: ['leaflet/LICENSE', 'geographiclib-geodesic/LICENSE.txt'],
	ring: ['leaflet/LICENSE', 'geographiclib-geodesic/LICENSE.txt'],
	ladder: ['chart.js/LICENSE.md'],
};

/** The texts that lie beside a figure's pictures in its kit, by file name without its ending. */
export const kitTexts: Record<string, (facts: Facts, figure: string) => string> = {
	alt: (facts, figure) => blocks(facts, figure, 'alt'),
	caption: (facts, figure) => blocks(facts, figure, 'caption'),
	EMBED: embedText,
	LICENCE: (facts, figure) =>
		licenceText(facts, 'Code of the page in “figure”', [
			...(libraries[figure] ?? []),
			'@fontsource/source-sans-3/LICENSE',
		]),
};
