import { expect, oneByOne, readStep, test } from './fixtures.ts';
import { steps } from './site.ts';

for (const level of ['plain', 'key'] as const) {
	test(`/${level}/ tells every step at its own address and with its own picture`, async ({ page }) => {
		await page.goto(`${level}/`);
		const found = await page
			.locator('.step')
			.evaluateAll((all) =>
				all.map((step) => [step.id, (step as HTMLElement).dataset.state, step.querySelector('.card p')?.textContent]),
			);
		expect(found).toEqual(steps.map((step) => [step.id, step.state, step[level]]));
		await expect(page.locator('.mark')).toHaveCount(0);
		await expect(page.locator('[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/${level}/$`));
	});
}

test('an address that asks for a level is led there, with its step and what else it says, in Firefox 115 too', async ({
	page,
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'ariaCurrent'));
	await page.goto('?level=plain&t=45#closest-point');
	await expect(page).toHaveURL(/\/plain\/\?t=45#closest-point$/);
	await page.goto('plain/?level=full#closest-point');
	await expect(page).toHaveURL(/[^n]\/#closest-point$/);
	await page.goto('?level=nonsense');
	await expect(page.locator('.cover .levels [aria-current]')).toHaveText('Full');
});

test('changing the level keeps the step being read', async ({ page }) => {
	await page.goto('key/');
	await readStep(page, 'on-the-record');
	await expect(page).toHaveURL(/#on-the-record$/);
	await page.getByRole('button', { name: 'Contents' }).click();
	await expect(page.locator('#contents .levels [aria-current]')).toHaveText('Key points');
	await page.locator('#contents').getByRole('link', { name: 'Plain words' }).click();
	await expect(page).toHaveURL(/\/plain\/#on-the-record$/);
	await expect(page.locator('#on-the-record')).toBeInViewport();
});

test('the way to the slides and back keeps step, length and level', async ({ page }) => {
	await page.goto('plain/?t=25');
	await expect(page.locator('.section').last()).toHaveAttribute('data-unfolded', '');
	await readStep(page, 'on-the-record');
	await expect(page.locator('.present-from')).toHaveAttribute('href', /\/present\/\?t=25&level=plain#on-the-record$/);
	await page.goto('?level=plain&t=25#on-the-record');
	await expect(page).toHaveURL(/\/plain\/\?t=25#on-the-record$/);
});

interface Spoken {
	spoken: string[];
	voices: { name: string; lang: string; localService: boolean }[];
}

/** Puts a voice into the page that only writes down what it is given; an empty list is a device without voices. */
function stubVoices(voices: Spoken['voices']): void {
	const log: string[] = [];
	class Utterance {
		voice: { name: string } | null = null;
		onend: (() => void) | null = null;
		onerror: (() => void) | null = null;
		readonly text: string;
		constructor(text: string) {
			this.text = text;
		}
	}
	const waiting: Utterance[] = [];
	const synthesis = {
		getVoices: () => {
			Object.assign(window, { asked: true });
			return voices;
		},
		cancel: () => log.push('cancel'),
		speak: (utterance: Utterance) => {
			log.push(`${utterance.voice?.name ?? ''}: ${utterance.text}`);
			waiting.push(utterance);
		},
		addEventListener: () => undefined,
	};
	Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
	const finish = (how: 'onend' | 'onerror') => waiting.at(-1)?.[how]?.();
	Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken: log, finish });
}

test('the story is read aloud by a voice of the device', async ({ page }) => {
	await page.addInitScript(stubVoices, [
		{ name: 'net', lang: 'en-US', localService: false },
		// As Android writes languages.
		{ name: 'own', lang: 'en_GB', localService: true },
	]);
	await page.goto('#the-sentence');
	await oneByOne({
		'a step is read aloud sentence by sentence, in a voice of the device, and stops when asked': async () => {
			const button = page.locator('#closest-point .aloud');
			await readStep(page, 'closest-point');
			await button.click();
			await expect(button).toHaveText('Stop reading');
			const spoken = () => page.evaluate(() => (window as unknown as Spoken).spoken);
			const said = await spoken();
			expect(said[0]).toBe('cancel');
			expect(said.slice(1).every((words) => words.startsWith('own: '))).toBe(true);
			expect(said.slice(1).length).toBeGreaterThan(1);
			expect(said.join(' ')).not.toMatch(/C13|§/);
			await button.click();
			await expect(button).toHaveText('Read aloud');
			expect((await spoken()).at(-1)).toBe('cancel');

			// A voice from the network falls silent with it.
			for (const how of ['onend', 'onerror'] as const) {
				await button.click();
				await expect(button).toHaveText('Stop reading');
				await page.evaluate((end) => (window as unknown as { finish: (how: string) => void }).finish(end), how);
				await expect(button, how).toHaveText('Read aloud');
			}
		},
		'what stands outside the steps is read aloud too, a section’s opening as one': async () => {
			const spoken = async (): Promise<string> =>
				(await page.evaluate(() => (window as unknown as Spoken).spoken)).join(' ').replaceAll('own: ', '');
			const opener = page.locator('#the-sentence .opener');
			const top = await opener.locator('h2').evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
			await expect(opener.locator('.aloud')).toHaveAccessibleDescription('The sentence');
			await opener.locator('.aloud').click();
			const summary = (await opener.locator('.summary').innerText()).trim();
			const said = await spoken();
			expect(said).toContain(`The sentence ${summary}`);
			expect(said).toContain('the prime minister of Japan reached for a seaside town');
			expect(said).toContain('which claims Taiwan, a self-governing democracy, as its territory');
			expect(said).not.toContain('Tomoko Tamura');
			expect(said).not.toMatch(/C3|Read aloud/);
			const between = page.locator('#the-sentence > p', { hasText: 'A door is ajar' });
			await between.locator('.aloud').click();
			await expect(opener.locator('.aloud')).toHaveText('Read aloud');
			expect((await spoken()).slice(said.length)).toContain('A door is ajar on either side');
			expect(
				await opener.locator('h2').evaluate((heading) => heading.getBoundingClientRect().top + scrollY),
			).toBeCloseTo(top, 0);
		},
	});
});

test('where the device has no voice for the language there is no button', async ({ page }) => {
	await page.addInitScript(stubVoices, [{ name: 'other', lang: 'ja-JP', localService: true }]);
	await page.goto('plain/');
	await page.waitForFunction(() => 'asked' in window);
	await expect(page.locator('.aloud')).toHaveCount(0);
});
