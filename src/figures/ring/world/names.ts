/**
 * A name folded for comparing: lower case, no diacritics, apostrophes or points, other signs as single spaces; letters that
 * an input method sets full-width, and kana that it sets half-width, as those of the usual width (Unicode's NFKD).
 */
export function fold(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʻ`.]/gu, '')
		.toLowerCase()
		.replace(/[łđøßæœı]/g, (letter) => plain[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const plain: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** The id of a city in addresses: its folded name and the country code of the data set, `naha-jp`. */
export const cityId = (name: string, code: string): string => `${fold(name).replaceAll(' ', '-')}-${code}`;
