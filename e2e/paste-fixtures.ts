import { expect, test as base } from './fixtures.ts';
import { servePasted, type PasteHost } from './paste-hosts.ts';
import { facts, site } from './site.ts';

/** What is pasted: all figures, a scene and the story, or where a host treats all alike in a form, a figure, a scene and the story. */
const all = [...Object.keys(facts.states), 'scene', 'story'];
const few = ['law', 'scene', 'story'];
/** Which of them a host is given in a form. */
export const pastedIn = ({ all: forms = [] }: PasteHost, kind: string): string[] => (forms.includes(kind) ? all : few);

/** What the page publishes in one form, pasted verbatim into a host: only the origin is the test's own. */
export const test = base.extend<
	{ hosts: Awaited<ReturnType<typeof servePasted>>; paste: (kind: string, host: PasteHost) => Promise<void> },
	{ published: Record<string, string[]> }
>({
	// Read once for all hosts.
	published: [
		async ({ browser }, use) => {
			const page = await browser.newPage();
			await page.goto(`${process.env.E2E_URL ?? ''}newsroom/`);
			const texts = await page
				.locator('[data-snippet]')
				.evaluateAll((boxes) =>
					boxes.map((box) => [(box as HTMLElement).dataset.snippet ?? '', box.textContent] as const),
				);
			await page.close();
			const kinds = Object.groupBy(texts, ([kind]) => kind);
			await use(
				Object.fromEntries(Object.entries(kinds).map(([kind, some = []]) => [kind, some.map(([, text]) => text)])),
			);
		},
		{ scope: 'worker' },
	],
	hosts: async ({}, use) => {
		const hosts = await servePasted();
		await use(hosts);
		await hosts.close();
	},
	// The hosts' policies are meant to refuse; requests between the two origins are what is tested.
	forgiven: /request to http:\/\/127\.0\.0\.1|favicon|violates|Blocked script execution/,
	paste: async ({ page, baseURL, hosts, published }, use) => {
		await use(async (kind, host) => {
			const ours = new URL(baseURL ?? '').origin;
			const texts = published[kind] ?? [];
			expect(texts.length).toBe(all.length);
			const some = texts.filter((_, index) => pastedIn(host, kind).includes(all[index] ?? ''));
			await page.goto(hosts.show(host, some.join('\n').replaceAll(site, ours), ours));
		});
	},
});
