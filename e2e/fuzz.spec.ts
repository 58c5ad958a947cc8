import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from './fixtures.ts';
import { dist, facts, paths, steps } from './site.ts';

const attack = fc.constantFrom(
	'<img src=x onerror=document.fuzzed=1>',
	'"><script>document.fuzzed=1</script>',
	'javascript:document.fuzzed=1',
	"'-document.fuzzed=1-'",
	'%',
	'%E0%A4%A',
	'%00',
	'__proto__',
	'constructor',
	'[id="',
	':not(',
	'\u{10ffff}',
	'..//../',
	'NaN',
	'1e400',
	'-0',
);
const known = fc.constantFrom(
	...steps.map(({ id }) => id),
	...Object.keys(facts.claims).map((id) => `claim-${id}`),
	...facts.sections.map(({ slug }) => slug),
	'C16',
	'top',
);
const words = fc.string({ unit: 'binary', maxLength: 40 });
const piece = fc.oneof(attack, known, words);
const fragment = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
/** What the pages' addresses are asked for; a query names many of them, each with a value of its own. */
const names = (
	'verdict speaker kind q lat lon km name state place city at level t lang ' +
	'theme steps headline motion bg v view session notes host childId secret'
).split(' ');
const ours = fc
	.shuffledSubarray(names, { minLength: 8 })
	.chain((some) => fc.tuple(...some.map((name) => fc.tuple(fc.constant(name), piece))));
const strange = fc.array(fc.tuple(piece, piece), { maxLength: 4 });
const query = fc.tuple(ours, strange).map(([known, others]) => [...known, ...others]);

/** Whether input became markup or ran. */
const injected = (): boolean => 'fuzzed' in document || document.querySelector('img[src="x"], [onerror]') !== null;

test('no fragment makes the story fail or become markup', async ({ page }) => {
	await page.goto('');
	await page.evaluate(`injected = ${String(injected)}`);
	const bad = await page.evaluate(
		async (hashes) => {
			for (const hash of hashes) {
				location.hash = hash;
				dispatchEvent(new HashChangeEvent('hashchange'));
				dispatchEvent(new PopStateEvent('popstate', { state: null }));
				// Time to be taken for a step.
				await new Promise((done) => setTimeout(done, 5));
				if ((window as unknown as { injected: () => boolean }).injected()) return [hash];
			}
			return [];
		},
		fc.sample(fragment, 150),
	);
	expect(bad).toEqual([]);
});

/** How many addresses a page is asked for: one where it has no script that could read them. */
function runsFor(path: string): number {
	const file = join(dist, path.endsWith('.html') ? path : `${path}index.html`);
	if (!readFileSync(file, 'utf8').includes('<script')) return 1;
	return path === '' ? 8 : 3;
}

test('no query or fragment makes any page fail or become markup', async ({ page }) => {
	for (const path of paths) {
		const run = await fc.check(
			fc.asyncProperty(query, fragment, async (pairs, hash) => {
				const search = pairs.map(([key, value]) => `${safe(key)}=${safe(value)}`).join('&');
				await page.goto(`${path}?${search}#${safe(hash)}`, { waitUntil: 'load' });
				expect(await page.evaluate(injected)).toBe(false);
				await expect(page.locator('body')).not.toBeEmpty();
			}),
			{ numRuns: runsFor(path) },
		);
		expect.soft(await fc.asyncDefaultReportMessage(run), `/${path}`).toBeUndefined();
	}
});

/** Lone surrogates cannot stand in an address; everything else is sent percent-encoded, as a browser would. */
function safe(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}
