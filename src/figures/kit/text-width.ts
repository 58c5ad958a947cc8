import advances from './advances.json' with { type: 'json' };

const indexOf = new Map([...advances.characters].map((character, index) => [character, index]));
/** From here on come CJK and other full-width characters, which the system's font draws one em wide. */
const fullWidthFrom = 0x2e80;
const unknownAdvance = 600;

/** The width of one line of Source Sans 3 in px, without kerning (which only ever makes labels a little narrower). */
export function textWidth(text: string, sizePx: number, weight: 400 | 600 = 400): number {
	let units = 0;
	for (const character of text.normalize('NFC')) {
		const index = indexOf.get(character);
		const other = (character.codePointAt(0) ?? 0) >= fullWidthFrom ? 1000 : unknownAdvance;
		units += (index === undefined ? undefined : advances[weight][index]) ?? other;
	}
	return (units * sizePx) / 1000;
}
