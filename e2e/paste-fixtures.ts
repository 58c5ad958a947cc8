import { expect, test as base } from './fixtures.ts';
import { servePasted, type PasteHost } from './paste-hosts.ts';
import { facts, site } from './site.ts';

/** What is pasted: all figures, a scene and the story, or where a host treats all alike, a figure, a scene and the story. */
const all = [...Object.keys(facts.states), 'scene', 'story'];
const few = ['law', 'scene', 'story'];
/** Which of them a host is given. */
export const pastedIn = ({ alike }: PasteHost): string[] => (alike ? few : all);

/** What the page publishes in one form, pasted verbatim into a host: only the origin is the test's own. */
export const test = base.extend<{
	hosts: Awaited<ReturnType<typeof servePasted>>;
	published: Record<string, string[]>;
	paste: (kind: string, host: PasteHost) => Promise<void>;
}>({
	published: async ({ page }, use) => {
		await page.goto('newsroom/');
		const texts = await page
			.locator('[data-snippet]')
			.evaluateAll((boxes) =>
				boxes.map((box) => [(box as HTMLElement).dataset.snippet ?? '', box.textContent] as const),
			);
		const kinds = Object.groupBy(texts, ([kind]) => kind);
		await use(
			Object.fromEntries(Object.entries(kinds).map(([kind, some = []]) => [kind, some.map(([, text]) => text)])),
		);
	},
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
			const some = texts.filter((_, index) => pastedIn(host).includes(all[index] ?? ''));
			await page.goto(hosts.show(host, some.join('\n').replaceAll(site, ours), ours));
		});
	},
});
