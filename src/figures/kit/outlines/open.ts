import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { create, type Font } from 'fontkit';

/**
 * Opens a font file of the web. It is unpacked first: fontkit would inflate a table of a packed font anew for each letter, and
 * can’t cut letters out of a WOFF2 file for a document that brings them along.
 */
export const openFont = async (file: string): Promise<Font> => create(await convert(readFileSync(file), 'sfnt'));
