import { afterEach, expect, test, vi } from 'vitest';
import { densityFor, onDensity } from './density.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('a canvas is as dense as the screen, and denser where the reader pinches closer', () => {
	expect(densityFor(390, 330, 3)).toBe(3);
	expect(densityFor(1440, 780, 1.5)).toBe(1.5);
	expect(densityFor(390, 330, 2, 2.5)).toBe(5);
	expect(densityFor(390, 330, 2, 0.5)).toBe(2);
});

test('no canvas has more pixels than a browser gives it', () => {
	for (const [width, height] of [
		[390, 330],
		[5120, 2040],
		[2560, 1320],
		[1000, 2040],
	] as const)
		for (const screen of [1, 1.5, 2, 3])
			for (const pinch of [1, 3, 5]) {
				const density = densityFor(width, height, screen, pinch);
				expect(width * density * height * density).toBeLessThan(16_777_216);
				expect(density).toBeGreaterThan(0);
			}
});

test('every change of the screen is told, however many came before, until it is no longer asked for', () => {
	const queries: EventTarget[] = [];
	const asked: string[] = [];
	vi.stubGlobal('matchMedia', (query: string) => {
		asked.push(query);
		const made = new EventTarget();
		queries.push(made);
		return made;
	});
	vi.stubGlobal('visualViewport', null);
	vi.stubGlobal('devicePixelRatio', 1);
	const changed = vi.fn();
	const stop = new AbortController();
	onDensity(changed, stop.signal);
	for (const density of [2, 1.5, 3]) {
		vi.stubGlobal('devicePixelRatio', density);
		queries.at(-1)?.dispatchEvent(new Event('change'));
	}
	expect(changed).toHaveBeenCalledTimes(3);
	expect(asked).toEqual([1, 2, 1.5, 3].map((density) => `(resolution: ${density}dppx)`));
	stop.abort();
	queries.at(-1)?.dispatchEvent(new Event('change'));
	expect(changed).toHaveBeenCalledTimes(3);
});

test('a pinch is told once it rests', () => {
	vi.useFakeTimers();
	const viewport = new EventTarget();
	vi.stubGlobal('matchMedia', () => new EventTarget());
	vi.stubGlobal('visualViewport', viewport);
	vi.stubGlobal('devicePixelRatio', 2);
	vi.stubGlobal('window', globalThis);
	const changed = vi.fn();
	onDensity(changed, new AbortController().signal);
	for (let i = 0; i < 5; i++) viewport.dispatchEvent(new Event('resize'));
	expect(changed).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(changed).toHaveBeenCalledTimes(1);
});
