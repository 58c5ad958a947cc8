import { mapValues } from '../../lib/map-values.ts';
import type { Item } from '../kit/drawn/types.ts';
import type { SentenceData, Words } from './data.ts';
import { content } from './views/drawings.ts';

type Items = Record<string, Item>;

const copied = (copy: boolean, { copy: seen }: Words): string => (copy ? ` · ${seen}` : '');

/** The sentence as one card. */
const whole = ({ clauses, said, english, words: labels }: SentenceData): Item => {
	const all = Object.values(clauses).sort((a, b) => a.order - b.order);
	return {
		name: said,
		said: [{ text: all.map(({ ja }) => ja).join(''), lang: 'ja' }, { text: `${labels.ours}: ${english}` }],
		sources: [...new Set(all.flatMap(({ sources }) => sources))],
	};
};

/** What every card of the sentence tells, by its id. */
export function itemsOf(data: SentenceData): Items {
	const labels = data.words;
	return {
		whole: whole(data),
		...mapValues(data.clauses, ({ role, ja, reading, en, sources }) => ({
			name: labels.roles[role],
			said: [{ text: ja, lang: 'ja' }, { text: reading, soft: true }, { text: `${labels.ours}: ${en}` }],
			sources,
		})),
		...mapValues(data.unsaid, ({ label, note, sources }) => ({ name: label, said: [{ text: note }], sources })),
		...mapValues(data.cards, ({ label, form, saysHers, saysArticle, hers, article, sources }) => ({
			name: `${label} · ${form}`,
			said: [
				{ text: `${labels.hers}, ${hers}: ${saysHers}` },
				{
					text:
						article && saysArticle
							? `${labels.article}, ${article}: ${saysArticle}`
							: `${labels.article}: ${labels.none}`,
				},
			],
			sources,
		})),
		...mapValues(data.answers, ({ date, who, label, words, original, note, copy, sources }) => ({
			name: `${date} · ${who} · ${label}${copied(copy, labels)}`,
			said: [
				...(original ? [{ text: `「${original}」`, lang: 'ja' as const }, { text: `“${words}”` }] : [{ text: words }]),
				...(note ? [{ text: note, soft: true }] : []),
			],
			sources,
		})),
		...mapValues(data.drawings, (one) => ({
			name: `${one.date} · ${one.who}${copied(one.copy, labels)}`,
			said: [{ text: one.said }, { text: `${content(one, labels)} · ${one.place}`, soft: true }],
			sources: one.sources,
		})),
		...mapValues(data.readers, ({ who, date, words, original, lang = 'ja', by, sources }) => ({
			name: `${who} · ${date}`,
			said: [
				...(original && (lang === 'ja' || lang === 'zh-Hant') ? [{ text: `「${original}」`, lang }] : []),
				{ text: `“${words}”` },
				...(by ? [{ text: by, soft: true }] : []),
			],
			sources,
		})),
	};
}
