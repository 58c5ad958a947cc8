import type { Frame, Page } from '@playwright/test';
import { serveHosts } from './embed-hosts.ts';
import { expect, test as base } from './fixtures.ts';

/** A page of another origin that frames a figure of ours. */
export const test = base.extend<{
	open: (host: string, path?: string, copies?: number) => Promise<Frame[]>;
	other: string;
}>({
	other: async ({}, use) => {
		const served = await serveHosts();
		await use(served.url);
		await served.close();
	},
	// Requests to the other origin, and the icon that it has not, are of the test's own making.
	forgiven: /request to http:\/\/127\.0\.0\.1|favicon/,
	open: async ({ page, baseURL, other }, use) => {
		await use(async (host, path = 'embed/law/', copies = 1) => {
			const src = `${baseURL ?? ''}${path}`;
			await page.goto(`${other}?${new URLSearchParams({ host, src, copies: String(copies) }).toString()}`);
			return ours(page, copies);
		});
	},
});

/** The frames of ours, once their figure is live. */
async function ours(page: Page, copies: number): Promise<Frame[]> {
	const embeds = (): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));
	await expect.poll(() => embeds().length).toBe(copies);
	for (const [n, frame] of embeds().entries()) {
		await page.locator('iframe').nth(n).scrollIntoViewIfNeeded();
		// The story is laid flat and has no live figure.
		if (!frame.url().includes('/story/')) await expect(frame.locator('html[data-live]')).toBeAttached();
	}
	return embeds();
}

export { expect };
