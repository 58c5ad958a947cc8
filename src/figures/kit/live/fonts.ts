import comma from '../fonts/zh-comma.woff2?url';
import ja from '../fonts/ja.woff2?url';
import zh from '../fonts/zh.woff2?url';

const faces: [family: string, address: string, range: string][] = [
	['Words ja', ja, 'U+2E80-FFEF'],
	['Words zh', zh, 'U+2E80-FFEF'],
	['Words zh', comma, 'U+FF0C'],
];
let added = false;

/** Makes the letters for Japanese and Chinese known to the page, which fetches them when it first sets some; a page that has them in its own style sheet gives no addresses here. */
export function addFonts(): void {
	if (added || !('fonts' in document)) return;
	added = true;
	for (const [family, address, unicodeRange] of faces)
		if (address) document.fonts.add(new FontFace(family, `url("${address}")`, { unicodeRange, display: 'swap' }));
}
