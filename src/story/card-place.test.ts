import { expect, test } from 'vitest';
import { placeBeside } from './card-place.ts';

const window = { width: 1440, height: 900 };
const markAt = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 18 });

test('a card stands below its mark, or above where the window ends', () => {
	expect(placeBeside(markAt(300, 200), { width: 416, height: 300 }, window)).toEqual({ left: 300, top: 226 });
	expect(placeBeside(markAt(300, 800), { width: 416, height: 300 }, window)).toEqual({ left: 300, top: 492 });
});

test('a card is moved into the window at both sides', () => {
	expect(placeBeside(markAt(1400, 200), { width: 416, height: 300 }, window)?.left).toBe(1016);
	expect(placeBeside(markAt(-4, 200), { width: 416, height: 300 }, window)?.left).toBe(8);
});

test('a card that fits neither above nor below has no place beside its mark', () => {
	expect(placeBeside(markAt(300, 440), { width: 416, height: 500 }, window)).toBeUndefined();
	expect(placeBeside(markAt(300, 200), { width: 416, height: 890 }, window)).toBeUndefined();
	expect(placeBeside(markAt(10, 200), { width: 416, height: 100 }, { width: 320, height: 900 })).toBeUndefined();
});

test('wherever its mark and whatever its size, a card beside its mark is wholly in the window', () => {
	for (const width of [320, 600, 1000, 1440])
		for (const height of [320, 560, 900])
			for (let y = -40; y < height; y += 37)
				for (const tall of [60, 240, 480, 860]) {
					const place = placeBeside(markAt(y, y), { width: 416, height: tall }, { width, height });
					if (!place) continue;
					expect(place.top).toBeGreaterThanOrEqual(0);
					expect(place.top + tall).toBeLessThanOrEqual(height);
					expect(place.left + 416).toBeLessThanOrEqual(width);
				}
});
