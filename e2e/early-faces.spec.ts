import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import subsetFont from 'subset-font';
import { expect, test } from './fixtures.ts';
import { browserFlags } from '../.tools/browser.ts';

/** What kinds of machines have: the file in npm, and under which name it is kept. */
const machines = {
	Android: ['noto-serif', 'roboto'],
	ChromeOS: ['tinos', 'arimo'],
	'a bare Linux': ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSerif', 'DejaVuSerif-Bold'],
} as const;

const letters = Array.from({ length: 0x250 - 32 }, (_, i) => String.fromCodePoint(32 + i)).join('') + '–—‘’“”…‹›';

/** Writes the fonts of one machine to a folder of their own, and the file that has a browser on Linux know no others. */
async function install(machine: keyof typeof machines): Promise<string> {
	const folder = `.cache/fonts/${machine.replaceAll(' ', '-')}`;
	mkdirSync(folder, { recursive: true });
	for (const name of machines[machine])
		for (const [from, to] of name.startsWith('DejaVu')
			? [[`dejavu-fonts-ttf/ttf/${name}.ttf`, name] as const]
			: [400, 700].map((w) => [`@fontsource/${name}/files/${name}-latin-${w}-normal.woff2`, `${name}-${w}`] as const)) {
			const font = await subsetFont(readFileSync(`node_modules/${from}`), letters, { targetFormat: 'truetype' });
			writeFileSync(`${folder}/${to}.ttf`, font);
		}
	const config = `${folder}/fonts.conf`;
	const here = process.cwd();
	writeFileSync(
		config,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${here}/${folder}</dir><cachedir>${here}/${folder}/cache</cachedir></fontconfig>`,
	);
	return `${here}/${config}`;
}

const start = (fonts?: string): Promise<Browser> =>
	chromium.launch({
		...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
		args: browserFlags,
		...(fonts && { env: { ...process.env, FONTCONFIG_FILE: fonts } }),
	});

/** Opens a page whose fonts come only after its first words, and tells how far those move (CLS) when they come. */
async function moved(page: Page, address: string): Promise<number> {
	let come = (): void => undefined;
	const late = new Promise<void>((done) => {
		come = done;
	});
	await page.route('**/*.woff2', async (route) => {
		await late;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(
		() => document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0,
	);
	await page.evaluate(() => {
		const shifts: number[] = [];
		const observer = new PerformanceObserver((list) => {
			shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
		});
		observer.observe({ type: 'layout-shift' });
		Object.assign(window, { shifts, observer });
	});
	come();
	return page.evaluate(async () => {
		await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
		await document.fonts.ready;
		for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
		await new Promise((done) => setTimeout(done));
		const { shifts, observer } = window as unknown as { shifts: number[]; observer: PerformanceObserver };
		shifts.push(...observer.takeRecords().map((entry) => (entry as unknown as { value: number }).value));
		return shifts.reduce((sum, value) => sum + value, 0);
	});
}

for (const machine of Object.keys(machines) as (keyof typeof machines)[])
	test(`with the fonts of ${machine} alone the first words of the story stay where they are when its fonts come`, async ({
		baseURL,
	}) => {
		test.skip(process.platform !== 'linux', 'only there a browser can be told which fonts it has');
		const browser = await start(await install(machine));
		try {
			for (const [width, height] of [
				[360, 640],
				[412, 823],
			] as const) {
				const page = await browser.newPage({ viewport: { width, height } });
				await page.emulateMedia({ reducedMotion: 'reduce' });
				expect(await moved(page, baseURL ?? ''), `at ${width} px`).toBeLessThanOrEqual(0.0004);
				await page.close();
			}
		} finally {
			await browser.close();
		}
	});

test('with any fonts of the machine no page’s words move far when its own fonts come late', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const address of ['evidence/', 'present/', 'teach/paper/guide/', 'embed/map/', 'embed/ladder/', 'teach/'])
		// What Web Vitals call good; without fitting faces most of these moved by 0.12 to 0.27.
		expect(await moved(page, address), address).toBeLessThan(0.1);
});
