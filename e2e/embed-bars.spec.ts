import { expect, test as framed } from './embed-fixtures.ts';

/** With scroll bars that take room, as most desktops have them; Playwright starts its browser without any. */
const test = framed.extend<object, object>({
	launchOptions: [
		({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
		{ scope: 'worker' },
	],
});

for (const path of ['embed/story/', 'embed/law/', 'embed/scene/the-words/']) {
	test(`${path} in a frame that fits itself has no scroll bar`, async ({ open }) => {
		const [frame] = await open('Datawrapper', path);
		await expect.poll(() => frame?.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBe(0);
		expect(await frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
	});
}
