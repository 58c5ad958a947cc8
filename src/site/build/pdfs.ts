import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Pass } from './built.ts';
import { paperSizes, pdfName, type Paper } from '../papers.ts';

/** The PDFs of a paper in a folder of printed papers, one for each size with its path below the site's root; none where no folder is given or it holds none. */
export function pdfsOf(name: Paper, folder = process.env['PDF_DIR']) {
	if (!folder) return [];
	return paperSizes
		.filter((size) => existsSync(join(folder, pdfName(name, size))))
		.map((size) => ({ size, path: `/teach/pdf/${pdfName(name, size)}` }));
}

/** Puts the printed papers of the folder PDF_DIR beside the built pages, which link them then; `npm run pdf` sets it. */
export const addPdfs: Pass = ({ root }) => {
	const folder = process.env['PDF_DIR'];
	if (folder) cpSync(folder, join(root, 'teach/pdf'), { recursive: true });
};
