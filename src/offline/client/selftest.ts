/** What a clicker's or keyboard's key does in the slides; none for a key that does nothing there. */
const jobs: Record<string, string> = {
	PageDown: 'next slide',
	ArrowRight: 'next slide',
	PageUp: 'previous slide',
	ArrowLeft: 'previous slide',
	'.': 'black screen',
	b: 'black screen',
	w: 'white screen',
	F5: 'full screen',
	Escape: 'leave full screen',
};

/** Each trial of the room's equipment by the name of its line; gives words to show there. */
export const trials: Record<string, (line: HTMLElement) => Promise<string> | string> = {
	/** Waits for one key, so that a clicker can be tried before the class is there. */
	keys: (line) =>
		new Promise((resolve) => {
			line.querySelector('output')?.replaceChildren('Press a key of the clicker now.');
			addEventListener(
				'keydown',
				(event) => {
					event.preventDefault();
					const job = jobs[event.key] ?? 'nothing in the slides';
					resolve(`The key ${event.key} arrived: ${job}.`);
				},
				{ once: true },
			);
		}),
	popup: () => {
		const opened = open('', '', 'width=200,height=100');
		opened?.close();
		return opened
			? 'Windows may open: the notes can have one of their own.'
			: 'The browser keeps windows from opening. Allow them for this site, or open the notes in a tab.';
	},
	screen: async () => {
		try {
			await document.documentElement.requestFullscreen();
			await document.exitFullscreen();
			return 'Full screen works.';
		} catch {
			return 'This browser gives no full screen; its own menu may.';
		}
	},
	voice: () => {
		const voices = 'speechSynthesis' in window ? speechSynthesis.getVoices() : [];
		const local = voices.filter(({ lang, localService }) => lang.startsWith('en') && localService);
		return local.length > 0
			? `${String(local.length)} English ${local.length === 1 ? 'voice' : 'voices'} on this device: paragraphs can be read aloud.`
			: 'No English voice on this device: nothing will be read aloud.';
	},
};
