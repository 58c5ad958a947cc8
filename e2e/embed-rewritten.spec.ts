import { expect, test } from './embed-fixtures.ts';
import { servePasted } from './paste-hosts.ts';
import { site } from './site.ts';

/** What style sheets of hosts do to frames, each scoped to a box of its class; those that cut let a frame scroll at best. */
const rules: Record<string, string> = {
	plain: '{}',
	// Narrower than the column that the snippet was made for.
	shadow: '{ width: 330px }',
	vertical: '{ writing-mode: vertical-rl; height: 700px }',
	'twenty-twenty-one': 'iframe[style] { max-width: 100% !important }',
	auto: 'iframe { height: auto }',
	fluid: 'iframe { max-width: 100%; height: auto }',
	forced: 'iframe { height: auto !important; width: 100% !important } .X figure { max-width: none !important }',
	video: 'iframe { aspect-ratio: 16 / 9; width: 100%; height: auto }',
	content: '* { box-sizing: content-box } .X figure { padding: 12px }',
	border: '* { box-sizing: border-box } .X figure { padding: 12px; border: 1px solid }',
	flex: '{ display: flex }',
	grid: '{ display: grid; justify-items: start }',
	padded: '{ position: relative; height: 0; padding-bottom: 56.25%; overflow: hidden } .X iframe { position: absolute; inset: 0; width: 100%; height: 100% }',
	embedded: '{ position: relative } .X::before { content: ""; display: block; padding-top: 56.25% } .X iframe { position: absolute; inset: 0; width: 100%; height: 100% }',
	ratio: '{ position: relative } .X::before { content: ""; display: block; padding-top: 56.25% } .X > * { position: absolute; top: 0; left: 0; width: 100%; height: 100% }',
	aspect: '{ aspect-ratio: 16 / 9; overflow: hidden } .X iframe { width: 100%; height: 100% }',
}; // prettier-ignore

/** What is pasted, in the component of a page that keeps its parts in a shadow. */
const within = (name: string, text: string): string =>
	name === 'shadow' ? `<x-article><template shadowrootmode="open">${text}</template></x-article>` : text;

const css = Object.entries(rules)
	.map(([name, rule]) => `.${name} ${rule.replaceAll('.X', `.${name}`)}`)
	.join('\n');

test('every form keeps its source line and links in reach, whatever a host’s style sheet does to frames', async ({
	page,
	baseURL,
	request,
}) => {
	const hosts = await servePasted();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1280, height: 600 });
	const ours = new URL(baseURL ?? '').origin;
	await page.goto('newsroom/');
	const forms: Record<string, string> = {};
	for (const kind of ['frame', 'listener', 'element'])
		forms[kind] = (await page.locator(`#law-${kind}`).textContent()) ?? '';
	forms.oembed = ((await (await request.get('oembed/law.json')).json()) as { html: string }).html;
	for (const [kind, text] of Object.entries(forms)) {
		const boxes = Object.keys(rules).map(
			(name) => `<section><div class="${name}">${within(name, text)}</div></section>`,
		);
		await page.goto(
			hosts.show({ column: 1200, css, scripts: true, pictures: true }, boxes.join('').replaceAll(site, ours), ours),
		);
		for (const name of Object.keys(rules)) {
			const box = page.locator(`.${name}`);
			const frame = box.locator('iframe');
			await frame.scrollIntoViewIfNeeded();
			await expect(frame.contentFrame().locator('html[data-live]'), `${kind} ${name}`).toBeAttached();
			/** What of the page in the frame can't be reached, px: below its edge, or below the edge of a box that cuts it. */
			const lost = async (): Promise<number> => {
				const inner = await frame
					.contentFrame()
					.locator('html')
					.evaluate((root) => root.scrollHeight);
				return frame.evaluate((one, content) => {
					const { bottom } = one.getBoundingClientRect();
					const root = one.getRootNode();
					let cut = 0;
					for (let at = root instanceof ShadowRoot ? root.host : one.parentElement; at; at = at.parentElement)
						if (getComputedStyle(at).overflowY !== 'visible' && at !== document.body)
							cut = Math.max(cut, bottom - at.getBoundingClientRect().bottom);
					const boxed = one.closest('.padded, .embedded, .ratio, .aspect');
					// Where the box has the proportions of a video, the frame scrolls.
					return Math.round(cut + (boxed ? 0 : Math.max(0, content - one.clientHeight)));
				}, inner);
			};
			await expect.poll(lost, { message: `${kind} ${name}` }).toBeLessThanOrEqual(4);
			expect((await frame.boundingBox())?.height ?? 0, `${kind} ${name}`).toBeGreaterThan(300);
		}
	}
	await hosts.close();
});
