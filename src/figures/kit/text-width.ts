import advances from './advances.json' with { type: 'json' };

const indexOf = new Map([...advances.characters].map((character, index) => [character, index]));
/** From here on come CJK and other full-width characters, which the system's font draws one em wide. */
const fullWidthFrom = 0x2e80;
const unknownAdvance = 600;

/** Layouts ask for the same words at many sizes. */
const found = new Map<string, number>();

/** The width of one line of Source Sans 3 in thousandths of its size, without kerning (which only ever makes labels a little narrower); that of two texts is the sum of theirs. */
export function textUnits(text: string, weight: 400 | 600 = 400): number {
	const known = found.get(`${weight}${text}`);
	if (known !== undefined) return known;
	let units = 0;
	for (const character of text.normalize('NFC')) {
		const index = indexOf.get(character);
		const other = (character.codePointAt(0) ?? 0) >= fullWidthFrom ? 1000 : unknownAdvance;
		units += (index === undefined ? undefined : advances[weight][index]) ?? other;
	}
	found.set(`${weight}${text}`, units);
	return units;
}

/** The width of one line of Source Sans 3, px. */
export const textWidth = (text: string, sizePx: number, weight: 400 | 600 = 400): number =>
	(textUnits(text, weight) * sizePx) / 1000;
