import { readFileSync } from 'node:fs';
import type { Facts } from '../content/facts.ts';
import { licenceAddress } from '../site/json-ld.ts';
import { absolute } from '../site/href.ts';
import { sourceLine } from './pictures.ts';

/** Who made what of a thing to take away, and on which terms: words, maps, `code`, and packages by the path of their licence. */
export function licenceText(facts: Facts, code: string, packages: string[]): string {
	const { licence, authors } = facts.story;
	const file = (path: string): string =>
		`----------\n${path.replace(/\/[^/]*$/, '')}\n\n${readFileSync(`node_modules/${path}`, 'utf8').trim()}`;
	return [
		sourceLine(facts),
		`Words, pictures and data: ${licence.text}, ${licenceAddress(facts.story)}\nName “${facts.story.title}”, ${absolute('/')}, and say if you changed something.`,
		`Coastline in maps: ${licence.map}, https://opendatacommons.org/licenses/odbl/1-0/\nWorld coastline of the ring: Natural Earth, public domain. Depths of the sea: ETOPO5, NOAA National Geophysical Data Center, public domain. Cities: GeoNames, CC BY 4.0.`,
		`${code}: ${licence.code} licence.\n\nCopyright ${facts.story.published.slice(0, 4)} ${authors.join(', ')}\n\n${mit}`,
		...packages.map(file),
	].join('\n\n');
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
