import { readFileSync } from 'node:fs';
import type { Facts } from '../../build/facts.ts';
import { frameTitle, kinds, snippets, type Kind } from '../../lib/snippets.ts';
import { absolute } from '../../site.ts';
import { firstChoice, pieces, siteOf } from '../newsroom/pieces.ts';
import { pictureWords, sourceLine } from './pictures.ts';

const headings: Record<Kind, string> = {
	frame: 'Frame without a script',
	listener: 'Frame that fits itself, with a short script',
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

/** Licences of what a figure's script holds, as their own files say them. */
const libraries: Record<string, string[]> = {
	map: ['leaflet/LICENSE', 'geographiclib-geodesic/LICENSE.txt'],
	ring: ['leaflet/LICENSE', 'geographiclib-geodesic/LICENSE.txt'],
	ladder: ['chart.js/LICENSE.md'],
};

function licenceText(facts: Facts, figure: string): string {
	const { licence, authors } = facts.story;
	const file = (path: string): string =>
		`----------\n${path.replace(/\/[^/]*$/, '')}\n\n${readFileSync(`node_modules/${path}`, 'utf8').trim()}`;
	return [
		sourceLine(facts),
		`Words, pictures and data: ${licence.text}, https://creativecommons.org/licenses/by/4.0/\nName “${facts.story.title}”, ${absolute('/')}, and say if you changed something.`,
		`Coastline in maps: ${licence.map}, https://opendatacommons.org/licenses/odbl/1-0/\nWorld coastline of the ring: Natural Earth, public domain. Cities: GeoNames, CC BY 4.0.`,
		`Code of the page in “figure”: ${licence.code} licence.\n\nCopyright ${facts.story.published.slice(0, 4)} ${authors.join(', ')}\n\n${mit}`,
		...(libraries[figure] ?? []).map(file),
		file('@fontsource/source-sans-3/LICENSE'),
	].join('\n\n');
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The texts that lie beside a figure's pictures in its kit, by file name without its ending. */
export const kitTexts: Record<string, (facts: Facts, figure: string) => string> = {
	alt: (facts, figure) => blocks(facts, figure, 'alt'),
	caption: (facts, figure) => blocks(facts, figure, 'caption'),
	EMBED: embedText,
	LICENCE: licenceText,
};
