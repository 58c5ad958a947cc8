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

// A picture opened alone is a page without an icon.
test.use({ forgiven: /favicon/ });

test('a picture shows its theme whatever the reader’s system says, and none of its words is cut', async ({ page }) => {
	let dark = false;
	for (const [figure, states] of Object.entries(facts.states)) {
		for (const name of Object.keys(states).flatMap((state) => [`${figure}-${state}`, `${figure}-${state}-phone`])) {
			dark = !dark;
			await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' });
			await page.goto(`pictures/${name.replace(/(-phone)?$/, `-${dark ? 'dark' : 'light'}$1`)}.svg`);
			const found = await page.evaluate(() => {
				const frame = document.documentElement.getBoundingClientRect();
				const words = [...document.querySelectorAll('g[transform]')].map((one) => one.getBoundingClientRect());
				const cut = words.filter(
					({ left, right, top, bottom, width }) =>
						width > 0 && (left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom),
				);
				const ground = document.querySelector('.f-paper');
				return { fill: ground && getComputedStyle(ground).fill, cut: cut.length };
			});
			expect(found, name).toEqual({ fill: dark ? 'rgb(15, 26, 33)' : 'rgb(251, 250, 247)', cut: 0 });
		}
	}
});
