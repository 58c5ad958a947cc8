import { sentencesOf } from '../lib/segment.ts';

/** What is asked of a voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'> & { default?: boolean };

/** The sentences of a text in a language, because some browsers fall silent in the middle of anything longer; Firefox, which doesn't, knew none before 125. */
export function sentences(text: string, language: string): string[] {
	const words = text.replace(/\s+/g, ' ').trim();
	return 'Segmenter' in Intl ? sentencesOf(words, language) : [words];
}

/** The best voice for a language: one that works without a network before one that does not; none for another language. */
export function pickVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
	const wanted = language.toLowerCase().split('-')[0] ?? '';
	const speaks = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === wanted);
	const local = speaks.filter(({ localService }) => localService);
	const best = local.length > 0 ? local : speaks;
	return best.find((voice) => voice.default) ?? best[0];
}
