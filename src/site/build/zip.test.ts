import { strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { zipOf } from './zip.ts';

const files = { 'a/b.txt': strToU8('words '.repeat(99)), 'c.png': strToU8('picture') };

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllEnvs();
});

test('a zip gives its files back', () => {
	expect(unzipSync(zipOf(files, '2026-11-24'))).toEqual(files);
});

test('the same files give the same zip whenever and wherever it is made', () => {
	const first = zipOf(files, '2026-11-24');
	vi.useFakeTimers({ now: new Date('2031-05-06T23:30:00Z') });
	vi.stubEnv('TZ', 'Asia/Tokyo');
	expect(zipOf(files, '2026-11-24')).toEqual(first);
});
