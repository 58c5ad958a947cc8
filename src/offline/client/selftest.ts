import { fill } from '../../lib/fill.ts';
import { actionOf, type Action } from '../../lib/slide-keys.ts';

type Job = 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'full' | 'leave' | 'other' | 'none';
type OfKeys = 'pressKey' | 'arrived';
type OfRoom = 'windowsOpen' | 'windowsShut' | 'screenWorks' | 'noScreen' | 'voice' | 'voices' | 'noVoice';
/** What the trials say: what a key does, and what was found. */
export type TrialWords = Record<Job | OfKeys | OfRoom, string>;

/** The words for what a key does in the slides, where clickers have such a key. */
const jobs: Partial<Record<Action, Job>> = {
	...{ next: 'next', enter: 'next', back: 'previous', first: 'first', last: 'last' },
	...{ black: 'black', white: 'white', full: 'full', escape: 'leave' },
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
					const action = actionOf(event, 'nothing');
					const job = words[action ? (jobs[action] ?? 'other') : 'none'];
					// The space key’s own sign can’t be seen.
					const key = event.key === ' ' ? event.code : event.key;
					resolve(fill(words.arrived, { key, job }));
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
