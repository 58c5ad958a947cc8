import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { pictureSvg } from './kit/picture.ts';
import { inLight } from '../site/palette.ts';
import { stillSizes, type Frame } from './kit/frame.ts';
import { still as ladder } from './ladder/still.ts';
import { still as law } from './law/still.ts';
import { still as map } from './map/still.ts';
import { still as promises } from './promises/still.ts';
import { still as ring } from './ring/still.ts';

const facts = loadFacts();
const stills = { ladder, law, map, promises, ring };
const states = { ladder: 'article-dates', law: 'overview', map: 'ruler', promises: 'all', ring: 'yonaguni' };

/** Each figure's still, and the picture that has it inside. */
const files = Object.entries(stills).flatMap(([figure, still]): [name: string, svg: string][] => {
	const state = states[figure as keyof typeof states];
	const draw = (frame: Frame): string => still(facts, state, frame);
	const words = { title: 'A title', finding: 'A finding.', alt: '', credit: 'A credit.', source: 'A source.' };
	return [
		[`the still of the ${figure}`, draw(stillSizes.tablet)],
		[`the picture of the ${figure}`, pictureSvg({ ...words, still: draw }, 'wide')],
	];
});

const drawn = async (svg: string): Promise<Buffer> =>
	sharp(Buffer.from(inLight(svg)))
		.greyscale()
		.raw()
		.toBuffer();

/** How many pixels two drawings differ in to the eye; an edge that is cut twice differs by a shade. */
async function differing(a: string, b: string): Promise<number> {
	const [one, other] = await Promise.all([drawn(a), drawn(b)]);
	return one.reduce((sum, value, i) => sum + (Math.abs(value - (other[i] ?? 0)) > 24 ? 1 : 0), 0);
}

test.each(files)('%s has its words and its coast in programs that know no SVG 2, as Inkscape', async (_, svg) => {
	const old = svg.replaceAll(/(<use) href="[^"]*"/g, '$1');
	expect(old).not.toMatch(/\shref="/);
	expect(await differing(old, svg)).toBe(0);
	// Without any reference it would be another picture: the comparison can fail.
	expect(await differing(svg.replaceAll(/<use [^>]*>/g, ''), svg)).toBeGreaterThan(1000);
});

test.each(files)(
	'%s lets nothing of an inner drawing stand beyond its edges, where Inkscape cuts nothing',
	async (_, svg) => {
		const [file = '', ...inner] = svg.split(/(?<=.)(?=<svg )/s);
		const uncut = [file, ...inner.map((part) => part.replace('<svg ', '<svg overflow="visible" '))].join('');
		expect(await differing(uncut, svg)).toBe(0);
	},
);
