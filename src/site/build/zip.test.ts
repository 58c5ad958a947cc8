import { strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zipOf } from './zip.ts';

const files = { 'a/b.txt': strToU8('words '.repeat(99)), 'c.png': strToU8('picture') };

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

test('a zip gives its files back', async () => {
	expect(unzipSync(await zipOf(files, '2026-11-24'))).toEqual(files);
});

test('the same files give the same zip whenever and wherever it is made', async () => {
	const first = await zipOf(files, '2026-11-24');
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T23:30:00Z') });
	vi.stubEnv('TZ', 'Asia/Tokyo');
	expect(await zipOf(files, '2026-11-24')).toEqual(first);
});
