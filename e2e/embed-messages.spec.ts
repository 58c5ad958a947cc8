import type { Frame, Page } from '@playwright/test';
import { expect, test } from './embed-fixtures.ts';

/** Everything the host has heard so far that is no height. */
const events = (page: Page): Promise<unknown[]> =>
	page.evaluate('heard.filter((data) => data && data.type === "110km:event")');

test('events are told only to a host that asked, in the documented shape', async ({ page, open }) => {
	const [frame] = await open('Datawrapper', 'embed/map/?steps=1&state=region');
	const next = frame?.getByRole('button', { name: 'Next' });
	await next?.click();
	expect(await events(page)).toEqual([]);
	await page.evaluate('frames()[0].contentWindow.postMessage({ type: "110km:subscribe", version: 1 }, "*")');
	await next?.click();
	await expect.poll(() => events(page)).toHaveLength(1);
	await frame?.locator('.embed-foot a', { hasText: 'evidence' }).click();
	await expect.poll(() => events(page)).toHaveLength(2);
	const state = expect.any(String) as unknown;
	expect(await events(page)).toEqual([
		{ type: '110km:event', version: 1, name: 'step', figure: 'map', state },
		{ type: '110km:event', version: 1, name: 'open-evidence', figure: 'map', state },
	]);
});

test('the switch in a figure is told as a state of its own', async ({ page, open }) => {
	const [frame] = await open('AMP', 'embed/ladder/');
	await page.evaluate('frames()[0].contentWindow.postMessage({ type: "110km:subscribe", version: 1 }, "*")');
	await frame
		?.getByRole('button', { name: /record/i })
		.first()
		.click();
	await expect
		.poll(() => events(page))
		.toEqual([{ type: '110km:event', version: 1, name: 'state', figure: 'ladder', state: 'record-dates' }]);
});

test('where WordPress lets no window open, a link is handed to the host', async ({ page, open }) => {
	const [frame] = await open('WordPress', 'embed/law/');
	const link = frame?.locator('.embed-foot a', { hasText: 'evidence' });
	const address = await link?.evaluate((a) => (a as HTMLAnchorElement).href);
	await link?.click();
	await expect
		.poll(() => page.evaluate('heard.filter((data) => data && data.message === "link")'))
		.toEqual([{ message: 'link', value: address, secret: 's3cr3t0' }]);
	expect(frame?.url()).toContain('/embed/law/');
});

/** What must not change: the address, the page's structure, and how many errors there were. */
const stand = (frame: Frame): Promise<unknown> =>
	frame.evaluate(() => [
		location.href,
		document.documentElement.outerHTML.length,
		(window as unknown as { errors: string[] }).errors,
	]);

/** Ten thousand messages without sense or with evil intent, made in the page that sends them. */
function fuzz(seed: number): unknown[] {
	let at = seed;
	const random = (): number => {
		at = (at * 1664525 + 1013904223) % 4294967296;
		return at / 4294967296;
	};
	const pick = <T>(of: T[]): T => of[Math.floor(random() * of.length)] as T;
	const words = [
		'pym', 'xPYMx', 'width', 'navigateTo', 'javascript:alert(1)', '[iFrameSizer]', ':8:', ':true:', 'resize',
		'amp', 'embed-size', 'frames-init', 'ready', 'link', 'https://evil.example/', '<img src=x onerror=alert(1)>',
		'__proto__', 'constructor', '110km:subscribe', '\0', '\u202e', '{', '"', 'null',
	]; // prettier-ignore
	const keys = ['sentinel', 'type', 'message', 'secret', 'value', 'height', 'version', '__proto__', 'toString', 'src'];
	const text = (): string => Array.from({ length: Math.floor(random() * 8) }, () => pick(words)).join('');
	const thing = (depth: number): unknown =>
		pick<() => unknown>([
			text,
			() => text().repeat(Math.floor(random() * 200)),
			() => (random() - 0.5) * 1e9,
			() => pick([null, undefined, true, Number.NaN, Infinity, -0, 2n ** 80n]),
			() => new Uint8Array(Math.floor(random() * 5000)),
			() => new Map([[text(), text()]]),
			() => new Date(random() * 1e15),
			() => [text(), text()],
			() =>
				depth > 3
					? text()
					: Object.fromEntries(
							Array.from({ length: 3 }, () => [pick(keys), random() < 0.6 ? pick(words) : thing(depth + 1)]),
						),
		])();
	return Array.from({ length: 10_000 }, () => thing(0));
}

test('ten thousand hostile messages change nothing, and a stranger is answered nothing', async ({
	page,
	open,
	other,
}) => {
	await page.addInitScript(() => {
		const errors: string[] = [];
		Object.assign(window, { errors });
		addEventListener('error', ({ message }) => errors.push(message));
		addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
	});
	const [frame] = await open('AMP', 'embed/law/?childId=a1#?secret=s1');
	if (!frame) throw new Error('no frame');
	const before = await stand(frame);

	// From the host itself.
	await page.evaluate(`for (const data of (${fuzz.toString()})(1)) frames()[0].contentWindow.postMessage(data, '*')`);

	// From another frame of the host: handshakes that would be right, had they come from the host.
	await page.evaluate((src) => {
		const stranger = document.createElement('iframe');
		stranger.src = src;
		document.body.append(stranger);
	}, `${other}?host=Datawrapper&copies=0&src=x`);
	await expect.poll(() => page.frames().length).toBe(3);
	const stranger = page.frames().find((one) => one !== frame && one !== page.mainFrame());
	await stranger?.waitForLoadState();
	await stranger?.evaluate(`{
		const asks = [{ sentinel: 'amp', type: 'frames-init' }, { message: 'ready', secret: 's1' }, 'pymxPYMxa1xPYMxwidthxPYMx300',
			'[iFrameSizer]f0:8:false:true:32:true:true:null', '[iFrameSizer]resize', { type: '110km:subscribe', version: 1 }];
		for (let n = 0; n < 200; n++) for (const ask of asks) parent.frames[0].postMessage(ask, '*');
	}`);

	// Objects that no clone lets through, as if they had come from the host.
	await frame.evaluate(() => {
		const evil = [
			new Proxy({}, { get: () => { throw new Error('read'); } }), // prettier-ignore
			{ get sentinel(): string { throw new Error('read'); } }, // prettier-ignore
			Object.create({ sentinel: 'amp', type: 'embed-size' }) as unknown,
			Object.assign(Object.create(null) as object, { message: { toString: null } }),
			Symbol('x'),
			() => undefined,
		];
		for (let n = 0; n < 500; n++)
			for (const data of evil) dispatchEvent(new MessageEvent('message', { data, source: parent, origin: 'null' }));
	});

	await expect.poll(() => stand(frame)).toEqual(before);
	expect(await stranger?.evaluate('heard')).toEqual([]);
	const kinds = await page.evaluate(`[...new Set(heard.map((data) => typeof data === 'string'
		? data.replace(/\\d+/g, '0') : JSON.stringify(Object.keys(data).sort())))].sort()`);
	expect(kinds).toEqual([
		'["datawrapper-height"]',
		'["height","sentinel","type"]',
		'["message","secret","value"]',
		'[iFrameResizerChild]Ready',
		'pymxPYMxa0xPYMxheightxPYMx0',
	]);
});
