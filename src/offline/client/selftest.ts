import { fill } from '../../lib/fill.ts';

/** What the trials say: what a key does, and what was found. */
export type TrialWords = Record<
	| ('next' | 'previous' | 'black' | 'white' | 'full' | 'leave' | 'none')
	| (
			| 'pressKey'
			| 'arrived'
			| 'windowsOpen'
			| 'windowsShut'
			| 'screenWorks'
			| 'noScreen'
			| 'voice'
			| 'voices'
			| 'noVoice'
	  ),
	string
>;

/** What a clicker's or keyboard's key does in the slides; none for a key that does nothing there. */
const jobs: Record<string, keyof TrialWords> = {
	PageDown: 'next',
	ArrowRight: 'next',
	PageUp: 'previous',
	ArrowLeft: 'previous',
	'.': 'black',
	b: 'black',
	w: 'white',
	F5: 'full',
	Escape: 'leave',
};

/** Each trial of the room's equipment by the name of its line; gives words to show there. */
export const trials: Record<string, (line: HTMLElement, words: TrialWords) => Promise<string> | string> = {
	/** Waits for one key, so that a clicker can be tried before the class is there. */
	keys: (line, words) =>
		new Promise((resolve) => {
			line.querySelector('output')?.replaceChildren(words.pressKey);
			addEventListener(
				'keydown',
				(event) => {
					event.preventDefault();
					const job = words[jobs[event.key] ?? 'none'];
					resolve(fill(words.arrived, { key: event.key, job }));
				},
				{ once: true },
			);
		}),
	popup: (_line, words) => {
		const opened = open('', '', 'width=200,height=100');
		opened?.close();
		return opened ? words.windowsOpen : words.windowsShut;
	},
	screen: async (_line, words) => {
		try {
			await document.documentElement.requestFullscreen();
			await document.exitFullscreen();
			return words.screenWorks;
		} catch {
			return words.noScreen;
		}
	},
	voice: (_line, words) => {
		const voices = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
		const local = voices.filter(
			({ lang, localService }) => lang.startsWith(document.documentElement.lang) && localService,
		);
		return local.length > 0
			? fill(local.length === 1 ? words.voice : words.voices, { count: local.length })
			: words.noVoice;
	},
};
