import type { Wording } from '../../content/wording-schema.ts';
import type { Words } from './data.ts';

/** The words of a wording as it quotes them, in the quotation marks of their language; in none where it does not quote. */
export function quoted({ words = '', lang, quoted: isQuoted }: Wording): string {
	const text = words.replace(/,$/, '');
	if (!isQuoted) return text;
	return lang === 'en' ? `“${text}”` : `「${text}」`;
}

/** What is to be known of where a wording was seen, in a few words. */
export const seen = ({ copy, quoted: isQuoted, words }: Wording, labels: Words): string[] => [
	...(copy ? [labels.copy] : []),
	...(isQuoted ? [] : [labels.indirect]),
	...(words === undefined ? [labels.unseen] : []),
];
