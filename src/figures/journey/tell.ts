import type { Wording } from '../../content/wording-schema.ts';
import { fill } from '../../lib/fill.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Item, Script } from '../kit/drawn/types.ts';
import type { JourneyData, Words } from './data.ts';

/** The language of words that are not English. */
export const scriptOf = ({ lang }: Wording): { lang?: Script } => (lang === 'en' ? {} : { lang });

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

/** What every card of the journey tells, by its id. */
export const itemsOf = ({ wordings, words: labels }: JourneyData): Record<string, Item> =>
	mapValues(wordings, (wording) => {
		const { outlet, date, words, english, note, how, link, from, sources } = wording;
		const source =
			from && link && link !== 'unknown' ? `${wordings[from]?.outlet ?? from}: ${labels.links[link]}. ` : '';
		return {
			name: [outlet, date, ...seen(wording, labels)].join(' · '),
			said: [
				...(words ? [{ text: quoted(wording), ...scriptOf(wording) }] : []),
				...(english ? [{ text: fill(labels.ours, { text: english }) }] : []),
				...(note ? [{ text: note }] : []),
				{ text: `${source}${how}`, soft: true },
			],
			sources,
		};
	});
