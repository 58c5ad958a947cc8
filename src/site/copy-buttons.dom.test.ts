import { afterEach, expect, test, vi } from 'vitest';
import { startCopyButtons } from './copy-buttons.ts';

vi.mock(import('./copy.ts'), async (original) => ({ ...(await original()), copyText: () => Promise.resolve(true) }));
afterEach(() => vi.useRealTimers());

test('“Copied” stands for its whole time after the last copy, on each button and for those who listen', async () => {
	vi.useFakeTimers();
	document.body.innerHTML = `<p data-copying data-words='{"copied":"Copied","selected":""}'></p><pre id="a"></pre><pre id="b"></pre>
<button data-copy="a" hidden></button><button data-copy="b" hidden></button>`;
	startCopyButtons(document);
	const [first, second] = document.querySelectorAll('button');
	const said = () => [first?.dataset['said'], second?.dataset['said'], document.querySelector('p')?.textContent];
	first?.click();
	await vi.advanceTimersByTimeAsync(3000);
	first?.click();
	second?.click();
	await vi.advanceTimersByTimeAsync(3000);
	expect(said()).toEqual(['Copied', 'Copied', 'Copied']);
	await vi.advanceTimersByTimeAsync(1000);
	expect(said()).toEqual([undefined, undefined, '']);
});
