import words from '../fonts/words.woff2?url';
import journey from '../fonts/words-journey.woff2?url';
import sentence from '../fonts/words-sentence.woff2?url';
import zh from '../fonts/words-zh.woff2?url';

const faces: [family: string, address: string][] = [
	['words', words],
	['words-journey', journey],
	['words-sentence', sentence],
	['words-zh', zh],
];
let added = false;

/** Makes the letters for Japanese and Chinese known to the page, which fetches them when it first sets some; a page that has them in its own style sheet gives no addresses here. */
export function addFonts(): void {
	if (added || !('fonts' in document)) return;
	added = true;
	for (const [family, address] of faces)
		if (address)
			document.fonts.add(new FontFace(family, `url("${address}")`, { unicodeRange: 'U+2E80-FFEF', display: 'swap' }));
}
