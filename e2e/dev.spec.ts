import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';

// A copy below the project, so that it finds what is installed here and keeps its own caches.
const copy = '.cache/dev';
const file = `${copy}/content/en/01-the-sentence.mdx`;
const address = /Local\s+(http:\S+)/;

const freePort = (): Promise<number> =>
	new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const place = server.address();
			server.close(() => done(typeof place === 'object' && place ? place.port : 0));
		});
	});

/** Starts the dev server in the copy; `written` is what stands in its terminal so far. */
async function start(): Promise<{ server: ChildProcess; written: () => string }> {
	rmSync(copy, { recursive: true, force: true });
	for (const one of ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'])
		cpSync(one, `${copy}/${one}`, { recursive: true });
	const server = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(await freePort())], {
		cwd: copy,
		env: { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', DRAFT: undefined },
	});
	let text = '';
	for (const stream of [server.stdout, server.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
	return { server, written: () => text };
}

function change(from: string, to: string): void {
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
}

test('the dev server shows a changed sentence and state at once, and a content problem until it is mended', async ({
	page,
}) => {
	const { server, written } = await start();
	// The page is asked for what it says: its own scripts, each of which the server would translate, are left out.
	await page.route(/type=script|\/src\/.*\.ts\b|\/deps\//, (route) => route.abort());
	try {
		await expect.poll(written, { timeout: 60_000 }).toMatch(address);
		await page.goto(address.exec(written())?.[1] ?? '');
		const sentence = page.locator('#the-studio p', { hasText: 'called on Takaichi' });
		await expect(sentence).toBeVisible();

		change('called on Takaichi', 'called on Takaichi at once');
		await expect(sentence).toContainText('called on Takaichi at once');
		const states = `${copy}/content/states/map.yaml`;
		writeFileSync(states, readFileSync(states, 'utf8').replace(/title: .*/, 'title: A title made for a test'));
		await expect(page.getByText('A title made for a test').first()).toBeAttached();

		const overlay = page.locator('vite-error-overlay');
		await expect(overlay).toHaveCount(0);
		// The page itself breaks at this one, and what is laid over it names the cause.
		change('<Num of="days-to-vote" as', '<Num of="days-to-vot" as');
		const problem = /content\/en\/01-the-sentence\.mdx:\d+: .*“days-to-vot”.*did you mean “days-to-vote”/;
		await expect(overlay.getByText(problem).first()).toBeVisible();
		expect(written()).toMatch(problem);
		// The server may reload the page itself meanwhile, which breaks off ours.
		await expect(() => page.reload()).toPass();
		await expect(overlay.getByText(problem).first()).toBeVisible();

		change('<Num of="days-to-vot" as', '<Num of="days-to-vote" as');
		await expect(overlay).toHaveCount(0);
		await expect(sentence).toContainText('called on Takaichi at once');
		expect(written()).toContain('The content is sound again');
	} finally {
		server.kill();
		rmSync(copy, { recursive: true, force: true });
	}
});
