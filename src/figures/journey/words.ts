import type { Wording } from '../../content/wording-schema.ts';

type Link = NonNullable<Wording['link']>;

/** The heads of the columns. */
export const stages: Record<Wording['stage'], string> = {
	spoken: 'Spoken',
	japanese: 'In Japanese',
	english: 'In English',
	onward: 'Onward',
	article: 'The article',
};

/** What a kind of line says, for the key. */
export const links: Record<Link, string> = {
	recorded: 'the page names it',
	'same-words': 'the same words, it does not say so',
	inferred: 'our inference',
	unknown: 'no line: not known',
};

/** Words of the interface that the journey prints. */
export const labels = {
	copy: 'seen as a copy',
	indirect: 'in its own words',
	unseen: 'page not found',
	attack: 'The attack',
	home: 'The running home',
	verb: 'The alliance',
};

/** The words of a wording as it quotes them, in the quotation marks of their language; in none where it does not quote. */
export function quoted({ words = '', lang, quoted: isQuoted }: Wording): string {
	const text = words.replace(/,$/, '');
	if (!isQuoted) return text;
	return lang === 'en' ? `“${text}”` : `「${text}」`;
}

/** What is to be known of where a wording was seen, in a few words. */
export const seen = ({ copy, quoted: isQuoted, words }: Wording): string[] => [
	...(copy ? [labels.copy] : []),
	...(isQuoted ? [] : [labels.indirect]),
	...(words === undefined ? [labels.unseen] : []),
];
