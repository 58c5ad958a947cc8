import type { Page } from '@playwright/test';
import { directives } from '../.tools/headers.ts';
import { expect, test } from './embed-fixtures.ts';
import { paths } from './site.ts';

/** A stranger's page that frames an address of ours; where the frame's page lets itself be framed, its title is told. */
async function framed(page: Page, stranger: string, src: string): Promise<string> {
	await page.goto(`${stranger}?${new URLSearchParams({ host: 'Datawrapper', src }).toString()}`);
	const frame = page.frames()[1];
	await frame?.waitForLoadState().catch(() => undefined);
	return frame?.url() === src ? frame.title() : '';
}

// A browser says on its console that it was refused.
test.use({ forgiven: /request to http:\/\/127\.0\.0\.1|favicon|frame-ancestors|ERR_BLOCKED_BY_RESPONSE/ });

test('a stranger may frame the embedded pages and no other page of ours', async ({ page, baseURL, other }) => {
	for (const path of paths) {
		const title = await framed(page, other, `${baseURL ?? ''}${path}`);
		if (path.startsWith('embed/')) expect(title, path).not.toBe('');
		else expect(title, path).toBe('');
	}
});

test('every page is sent with the policies that its place asks for', async ({ request }) => {
	for (const path of paths) {
		const headers = (await request.get(path)).headers();
		const policy = directives(headers['content-security-policy'] ?? '');
		expect(policy.get('frame-ancestors'), path).toEqual([path.startsWith('embed/') ? '*' : "'self'"]);
		expect(headers['cache-control'], path).toBe('public, max-age=300');
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
		expect(headers['permissions-policy'], path).toContain('camera=()');
	}
});

test('what a frame loads may be read without an origin, and what has a hash in its name is kept', async ({
	page,
	baseURL,
}) => {
	const seen: { path: string; cors: string | undefined; kept: string | undefined }[] = [];
	page.on('response', (response) => {
		const headers = response.headers();
		const path = response.url().slice(baseURL?.length);
		seen.push({ path, cors: headers['access-control-allow-origin'], kept: headers['cache-control'] });
	});
	await page.goto('embed/map/');
	await expect(page.locator('html')).toHaveAttribute('data-live', '');
	await page.evaluate(() => document.fonts.ready);
	const loaded = seen.filter(({ path }) => !path.startsWith('favicon'));
	expect(loaded.length).toBeGreaterThan(4);
	for (const { path, cors, kept } of loaded) {
		expect(cors, path).toBe('*');
		expect(kept, path).toBe(path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
	}
});
