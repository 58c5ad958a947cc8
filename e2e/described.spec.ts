import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExifTool, type Tags } from 'exiftool-vendored';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { mainState } from '../src/content/steps.ts';
import { expect, test } from './fixtures.ts';
import { dist, facts, site } from './site.ts';

const { story, states } = facts;

/** What ExifTool reads in pictures of the build. */
async function readAll(paths: string[]): Promise<Record<string, unknown>[]> {
	const exiftool = new ExifTool();
	try {
		const tags: Tags[] = await Promise.all(paths.map((path) => exiftool.read(join(dist, path))));
		return tags as unknown as Record<string, unknown>[];
	} finally {
		await exiftool.end();
	}
}

test('every kind of picture that one can take says what it shows, whose it is, under which licence and from where', async () => {
	const ofFigures = Object.entries(states).flatMap(([figure, its]) =>
		Object.entries(its).flatMap(([state, { finding, alt }]) => {
			const isMain = mainState(facts, figure) === state;
			const svg = `pictures/${figure}-${state}-light.svg`;
			const png = isMain ? `pictures/${figure}-${state}-dark-phone.png` : `embed/${figure}/${state}.png`;
			return [svg, png].map((path) => ({ path, title: finding, alt }));
		}),
	);
	const pictures = [...ofFigures, { path: 'og.png', title: story.title, alt: story.title }];
	const read = await readAll(pictures.map(({ path }) => path));
	for (const [index, { path, title, alt }] of pictures.entries()) {
		const tags = read[index] ?? {};
		expect(tags, path).toMatchObject({
			AltTextAccessibility: expect.stringContaining(alt),
			Credit: expect.stringContaining(story.authors[0] ?? ''),
			WebStatement: 'https://creativecommons.org/licenses/by/4.0/',
			UsageTerms: story.licence.text,
			VersionID: story.version,
			Source: expect.stringContaining(site),
		});
		expect(JSON.stringify(tags['Title']), path).toContain(JSON.stringify(title).slice(1, -1));
		expect(JSON.stringify(tags['Description']), path).toContain(
			JSON.stringify(title === story.title ? story.description : title).slice(1, -1),
		);
		expect(tags['ExtDescrAccessibility'], path).toBe(tags['Description']);
	}
});

test('the slides’ file says its title, its makers, its language, its licence and where it is from', () => {
	const parts = unzipSync(readFileSync(join(dist, 'teach/110-kilometres.pptx')));
	const xml = new XMLParser().parse(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())) as Record<
		string,
		unknown
	>;
	expect(xml['cp:coreProperties']).toMatchObject({
		'dc:title': story.title,
		'dc:creator': story.authors.join(', '),
		'dc:language': 'en-GB',
		'dc:description': expect.stringContaining(story.licence.text),
		'dc:identifier': `${site}/`,
	});
});
