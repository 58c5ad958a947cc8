import { afterEach, expect, test, vi } from 'vitest';
import { startShare } from './share.ts';

vi.mock(import('../../site/copy.ts'), async (original) => ({
	...(await original()),
	copyText: () => Promise.resolve(true),
}));
vi.mock('./announcer.ts', () => ({ announce: () => undefined, words: { copied: 'Link copied' } }));
afterEach(() => vi.useRealTimers());

test('a link that is copied again says so for its whole time again', async () => {
	vi.useFakeTimers();
	document.body.innerHTML = '<button data-share="a"></button>';
	const button = document.querySelector('button');
	startShare();
	button?.click();
	await vi.advanceTimersByTimeAsync(1500);
	button?.click();
	await vi.advanceTimersByTimeAsync(1500);
	expect(button?.dataset['copied']).toBe('Link copied');
	await vi.advanceTimersByTimeAsync(500);
	expect(button?.dataset['copied']).toBeUndefined();
});
