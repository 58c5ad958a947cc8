import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * Reads steps one after another, each where the story takes it as being read (readStep), until its figure is live and in the
 * step's state. It waits in the page: asked from here, most of the time goes by between two questions.
 */
export async function readLive(page: Page, steps: readonly { id: string; state: string }[]): Promise<void> {
	const late = await page.evaluate(
		async (all) => {
			for (const { id, state } of all) {
				const step = document.getElementById(id);
				const stage = step?.closest('.scene')?.querySelector<HTMLElement>('.stage');
				if (!step || !stage) return `${id} has no stage`;
				const line = innerHeight * (innerWidth >= 1000 ? 0.625 : 0.725);
				/** How far below that line the middle of the step is, px. */
				const off = (): number => {
					const { top, height } = (step.querySelector('.card') ?? step).getBoundingClientRect();
					return top + height / 2 - line;
				};
				const start = performance.now();
				do {
					// What is laid out above it as it comes near moves it away again.
					if (Math.abs(off()) > 5) scrollBy({ top: off(), behavior: 'instant' });
					if (performance.now() - start > 20_000)
						return `${id}: live “${String(stage.dataset['live'])}”, state ${String(stage.dataset['state'])}`;
					await new Promise(requestAnimationFrame);
				} while (stage.dataset['live'] !== '' || stage.dataset['state'] !== state);
			}
			return '';
		},
		steps.map(({ id, state }) => ({ id, state })),
	);
	expect(late, 'a step whose figure is not live, or not in its state').toBe('');
}
