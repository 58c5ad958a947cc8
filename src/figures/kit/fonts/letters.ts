import type { Facts } from '../../../content/facts.ts';
import type { Script } from '../drawn/types.ts';

const needed = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** The letters that the sentence and the journey print in Japanese and in Chinese, each once, with the quotation marks of both. */
export function lettersOf({ clauses, answers, voices, wordings, states }: Facts): Record<Script, string> {
	const readers = new Set(
		Object.values(states.sentence).flatMap(({ view, shows }) => (view === 'readers' ? shows : [])),
	);
	const read = Object.entries(voices).filter(([id]) => readers.has(id));
	const texts: [lang: string, text: string | undefined][] = [
		...Object.values(clauses).map(({ ja }): [string, string] => ['ja', ja]),
		...Object.values(answers).map(({ original }): [string, string | undefined] => ['ja', original]),
		...read.map(([, { lang = 'ja', original }]): [string, string | undefined] => [lang, original]),
		...Object.values(wordings).map(({ lang, words, note, how }): [string, string] => [
			lang === 'en' ? 'ja' : lang,
			[words, note, how].join(''),
		]),
	];
	const of = (lang: Script): string =>
		[...new Set(['「」', ...texts.filter(([one]) => one === lang).map(([, text]) => text ?? '')].join(''))]
			.filter((letter) => needed.test(letter))
			.sort()
			.join('');
	return { ja: of('ja'), 'zh-Hant': of('zh-Hant') };
}
