import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { dist, facts } from './site.ts';

interface Words {
	pictures: { state: string; alt: string; caption: string; story: string; files: File[] }[];
}
interface File {
	address: string;
	width: number;
	height: number;
	pixels?: { width: number; height: number };
}

const words = (figure: string): Words =>
	JSON.parse(readFileSync(join(dist, `pictures/${figure}.json`), 'utf8')) as Words;

for (const [figure, states] of Object.entries(facts.states)) {
	test(`the pictures of the ${figure} are all there, in the sizes that their list gives`, () => {
		const { pictures } = words(figure);
		expect(pictures.map(({ state }) => state)).toEqual(Object.keys(states));
		for (const { alt, caption, files } of pictures) {
			expect(alt.length).toBeGreaterThan(60);
			expect(caption).toContain('As of');
			for (const { address, width, height, pixels } of files) {
				const file = readFileSync(join(dist, new URL(address).pathname));
				if (pixels) expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([pixels.width, pixels.height]);
				else expect(file.toString('utf8', 0, 200)).toContain(`width="${String(width)}" height="${String(height)}"`);
			}
		}
		const pixels = pictures.flatMap(({ files }) => files.flatMap((file) => file.pixels ?? []));
		expect(pixels.map(({ width, height }) => `${String(width)} × ${String(height)}`).sort()).toEqual(
			['1080 × 1350', '1080 × 1350', '2400 × 1350', '2400 × 1350'].sort(),
		);
	});
}

/** The pictures drawn side by side in one page, each by the colour of its ground and count of words that are cut. */
const drawn = (page: Page, files: { name: string; svg: string }[]): Promise<string[]> =>
	page.evaluate((given) => {
		const roots = given.map(({ svg }) => {
			const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
			// A tree of its own, so that ids and styles are its own too, as in a file that is opened alone.
			const host = document.createElement('div');
			document.body.append(host);
			host.attachShadow({ mode: 'open' }).append(document.adoptNode(picture));
			return picture;
		});
		const found = roots.map((picture, i) => {
			const frame = picture.getBoundingClientRect();
			const words = [...picture.querySelectorAll('g[transform]')].map((one) => one.getBoundingClientRect());
			const cut = words.filter(
				({ left, right, top, bottom, width }) =>
					width > 0 && (left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom),
			);
			const ground = picture.querySelector('.f-paper');
			const broken = frame.width > 0 && words.length > 0 ? '' : ', not drawn';
			return `${given[i]?.name ?? ''}: ${ground ? getComputedStyle(ground).fill : 'no ground'}, ${cut.length} cut${broken}`;
		});
		document.body.replaceChildren();
		return found;
	}, files);

test('a picture shows its theme whatever the reader’s system says, and none of its words is cut', async ({ page }) => {
	const names = Object.entries(facts.states).flatMap(([figure, states]) =>
		Object.keys(states).map((state) => `${figure}-${state}`),
	);
	// The words stand alike in both themes: the wide pictures are looked at in one, those for phones in the other.
	for (const [system, theme, fill] of [
		['light', 'dark', 'rgb(15, 26, 33)'],
		['dark', 'light-phone', 'rgb(251, 250, 247)'],
	] as const) {
		await page.emulateMedia({ colorScheme: system });
		const files = names
			.map((name) => `${name}-${theme}`)
			.map((name) => ({ name, svg: readFileSync(join(dist, `pictures/${name}.svg`), 'utf8') }));
		expect(await drawn(page, files)).toEqual(files.map(({ name }) => `${name}: ${fill}, 0 cut`));
	}
});
