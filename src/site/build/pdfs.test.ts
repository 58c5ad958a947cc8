import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pdfsOf } from './pdfs.ts';

test('a paper names the PDFs that were printed of it, and none where nothing was printed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	for (const file of ['hand-out-a4.pdf', 'hand-out-letter.pdf', 'hand-out-plain-a4.pdf'])
		writeFileSync(join(folder, file), '');
	expect(pdfsOf('hand-out', folder)).toEqual([
		{ size: 'A4', path: '/teach/pdf/hand-out-a4.pdf' },
		{ size: 'Letter', path: '/teach/pdf/hand-out-letter.pdf' },
	]);
	expect(pdfsOf('hand-out-plain', folder)).toEqual([{ size: 'A4', path: '/teach/pdf/hand-out-plain-a4.pdf' }]);
	expect(pdfsOf('map', folder)).toEqual([]);
	expect(pdfsOf('hand-out', undefined)).toEqual([]);
});
