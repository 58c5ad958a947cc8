import read from 'jsqr';
import { expect, test } from 'vitest';
import { qr } from './qr.ts';

test('the QR code, drawn in dark on white, is read back as its address', () => {
	const address = 'https://110-kilometres.example/a/path/?t=45#step';
	const { size, d } = qr(address);
	const scale = 4;
	const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
	for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
		for (let at = 0; at < scale * scale; at++) {
			const [px, py] = [Number(x) * scale + (at % scale), Number(y) * scale + Math.floor(at / scale)];
			pixels.fill(0, (py * size * scale + px) * 4, (py * size * scale + px) * 4 + 3);
		}
	}
	expect(read(pixels, size * scale, size * scale)?.data).toBe(address);
});
