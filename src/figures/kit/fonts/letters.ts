import type { Facts } from '../../../content/facts.ts';
import type { Script } from '../drawn/types.ts';

const needed = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

type Text = [lang: string, text: string | undefined];
export type Letters = Record<Script, string>;

/** The letters of texts in Japanese and in Chinese, each once, with the quotation marks of both. */
function of(texts: Text[]): Letters {
	const all = (lang: Script): string =>
		[...new Set(['「」', ...texts.filter(([one]) => one === lang).map(([, text]) => text ?? '')].join(''))]
			.filter((letter) => needed.test(letter))
			.sort()
			.join('');
	return { ja: all('ja'), 'zh-Hant': all('zh-Hant') };
}

/** The letters that the sentence and the journey print in Japanese and in Chinese. */
export function lettersOf(facts: Facts): Record<'sentence' | 'journey', Letters> {
	const { clauses, answers, voices, wordings, states } = facts;
	const readers = new Set(
		Object.values(states.sentence).flatMap(({ view, shows }) => (view === 'readers' ? shows : [])),
	);
	const read = Object.entries(voices).filter(([id]) => readers.has(id));
	return {
		sentence: of([
			...Object.values(clauses).map(({ ja }): Text => ['ja', ja]),
			...Object.values(answers).map(({ original }): Text => ['ja', original]),
			...read.map(([, { lang = 'ja', original }]): Text => [lang, original]),
		]),
		journey: of(
			Object.values(wordings).map(({ lang, words, note, how }): Text => [
				lang === 'en' ? 'ja' : lang,
				[words, note, how].join(''),
			]),
		),
	};
}
