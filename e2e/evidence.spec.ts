import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaders } from '../.tools/headers.ts';
import { expect, oneByOne, refuseAddresses, test } from './fixtures.ts';
import { dist, facts, paths } from './site.ts';

const all = Object.keys(facts.claims).length;
const withVerdict = (verdict: string): string[] =>
	Object.entries(facts.claims).flatMap(([id, claim]) => (claim.verdict === verdict ? [id] : []));
const differing = withVerdict('differs');
const shown = '.claim:not([hidden])';

test('the list of claims is filtered by boxes, menus and the address, which all say the same', async ({ page }) => {
	await oneByOne({
		'ticking a verdict leaves its claims, counts them and writes it into the address': async () => {
			await page.goto('evidence/');
			await expect(page.locator('[data-evidence]').getByRole('status')).toHaveText(`All ${String(all)} claims`);
			await page.getByLabel('Differs').check();
			await expect(page.locator('[data-evidence]').getByRole('status')).toHaveText(
				`${String(differing.length)} of ${String(all)} claims`,
			);
			expect(await page.locator(shown).evaluateAll((claims) => claims.map(({ id }) => id))).toEqual(differing);
			expect(new URL(page.url()).search).toBe('?verdict=differs');
			await page.getByRole('button', { name: 'Show all' }).click();
			await expect(page.locator(shown)).toHaveCount(all);
			expect(new URL(page.url()).search).toBe('');
		},
		'speaker and kind narrow the list together with the verdicts': async () => {
			await page.goto('evidence/?verdict=confirmed');
			await page.getByLabel('Said by').selectOption('Sanae Takaichi');
			await page.getByLabel('Kind').selectOption('condition');
			const expected = Object.entries(facts.claims).filter(
				([, { verdict, speaker, kinds }]) =>
					verdict === 'confirmed' && speaker === 'takaichi' && kinds.includes('conditional'),
			);
			expect(expected.length).toBeGreaterThan(0);
			expect(await page.locator(shown).evaluateAll((claims) => claims.map(({ id }) => id))).toEqual(
				expected.map(([id]) => id),
			);
		},
		'an address with a filter opens filtered, with its boxes ticked': async () => {
			await page.goto('evidence/?verdict=not-found&speaker=takaichi');
			await expect(page.getByLabel('Not found')).toBeChecked();
			await expect(page.getByLabel('Said by')).toHaveValue('takaichi');
			await expect(page.locator(shown)).toHaveCount(1);
		},
		'values in the address that we do not know are ignored': async () => {
			await page.goto(
				`evidence/?verdict=${encodeURIComponent('<img src=x onerror=alert(1)>')}&speaker=__proto__&kind=%E0%A4%A`,
			);
			await expect(page.locator(shown)).toHaveCount(all);
			await expect(page.locator('main img')).toHaveCount(0);
		},
		'a claim that the address names is shown even if the filter would hide it': async () => {
			await page.goto('evidence/?verdict=confirmed#C16');
			await expect(page.locator('#C16')).toBeInViewport();
			await expect(page.locator(shown)).toHaveCount(all);
			expect(new URL(page.url()).search).toBe('');
		},
		'following a source to a claim that is filtered out shows that claim': async () => {
			await page.goto('evidence/?verdict=differs');
			await expect(page.locator('#C1')).toBeHidden();
			// Also where the address can't follow, as in a page on a disk.
			await page.evaluate(refuseAddresses);
			await page.locator('#source-PP').getByRole('link', { name: 'C1', exact: true }).click();
			await expect(page.locator('#C1')).toBeInViewport();
			await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
		},
	});
});

test('the evidence gives every claim, every file of its list and, on paper, every address', async ({
	page,
	request,
}) => {
	await page.goto('evidence/');
	await oneByOne({
		'every claim gives its verdict in words, its sources in the list, and a way into the story': async () => {
			const claims = await page.locator('.claim').evaluateAll((articles) =>
				articles.map((article) => ({
					id: article.id,
					text: article.textContent,
					verdict: article.querySelector('.verdict')?.textContent.trim() ?? '',
					targets: [...article.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
				})),
			);
			expect(claims.map(({ id }) => id)).toEqual(Object.keys(facts.claims));
			for (const { id, text, verdict, targets } of claims) {
				const claim = facts.claims[id];
				expect(verdict, id).toMatch(/^(Confirmed|Refined|Differs|Not found|Can’t be checked)$/);
				if (claim?.quote) expect(text, id).toContain(`“${claim.quote}”`);
				for (const source of claim?.sources ?? []) expect(targets, id).toContain(`#source-${source}`);
				expect(
					targets.some((target) => target.startsWith('/#')),
					`${id} leads into the story`,
				).toBe(true);
			}
		},
		'every link to a file in the list of data is answered': async () => {
			const files = await page
				.locator('#data + p ~ .files a[download]')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			const packed = (await (await request.get('data/datapackage.json')).json()) as { resources: { path: string }[] };
			for (const { path } of packed.resources)
				expect(files).toContain(new URL(`data/${path}`, page.url().replace(/evidence.*/, '')).href);
			for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
		},
		'on paper the address of every source is printed, and the controls are not': async () => {
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('main search')).toBeHidden();
			const printed = await page.locator('#source-AFP-JT').innerText();
			expect(printed).toContain(facts.sources['AFP-JT']?.url);
		},
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole list is there and no controls that could not work', async ({ page }) => {
		await page.goto('evidence/?verdict=differs');
		await expect(page.locator(shown)).toHaveCount(all);
		await expect(page.locator('main search')).toBeHidden();
	});
});

test('the tables read back as the facts', async ({ request }) => {
	const read = async (path: string) =>
		parse<Record<string, string>>(await (await request.get(path)).text(), { bom: true, columns: true });
	const claims = await read('data/claims.csv');
	expect(claims.map(({ id, says, verdict }) => [id, says, verdict])).toEqual(
		Object.entries(facts.claims).map(([id, { says, verdict }]) => [id, says, verdict]),
	);
	const events = await read('data/events.csv');
	expect(events.map(({ id, recordDates }) => [id, recordDates])).toEqual(
		Object.entries(facts.events).map(([id, event]) => [id, event.recordDates.join('; ')]),
	);
});

for (const name of ['claims', 'events', 'sources', 'steps']) {
	test(`${name}.json says its version, licence and day of the check, and has every record`, async ({ request }) => {
		const { story, sections, ...tables } = facts;
		const data = (await (await request.get(`data/${name}.json`)).json()) as Record<string, unknown>;
		expect(data).toMatchObject({ version: story.version, licence: story.licence.text, checked: story.checked });
		const ids =
			name === 'steps'
				? sections.flatMap(({ steps }) => steps.map(({ id }) => id))
				: Object.keys(tables[name as 'claims' | 'events' | 'sources']);
		expect((data[name] as { id: string }[]).map(({ id }) => id)).toEqual(ids);
	});
}

test('places.geojson is a collection of points with longitude first', async ({ request }) => {
	const data = (await (await request.get('data/places.geojson')).json()) as {
		type: string;
		features: { id: string; geometry: { type: string; coordinates: number[] } }[];
	};
	expect(data.type).toBe('FeatureCollection');
	expect(data.features.map(({ id, geometry }) => [id, geometry.type, geometry.coordinates])).toEqual(
		Object.entries(facts.places).map(([id, { lat, lon }]) => [id, 'Point', [lon, lat]]),
	);
});

test('the headers file allows no inline script, and only an embed may be framed by others', () => {
	const text = readFileSync(join(dist, '_headers'), 'utf8');
	const rules = parseHeaders(text);
	expect(text).not.toContain('unsafe');
	for (const path of paths) {
		const policy = headersFor(rules, `/${path}`).get('content-security-policy') ?? '';
		expect(policy, path).toContain("script-src 'self'");
		expect(policy.includes("frame-ancestors 'self'"), `/${path} may be framed by us alone`).toBe(
			!path.startsWith('embed/'),
		);
	}
});
