import { pickVoice, sentences } from '../../lib/aloud.ts';

const [start, stop] = ['Read aloud', 'Stop reading'];
let speaking: HTMLElement | undefined;

/** Ends whatever is read. */
function hush(): void {
	speechSynthesis.cancel();
	if (speaking) speaking.textContent = start;
	speaking = undefined;
}

/** The words of a step's paragraphs, without its marks. */
function wordsOf(card: Element): string[] {
	return [...card.querySelectorAll('p:not(.checked)')].map((paragraph) => {
		const copy = paragraph.cloneNode(true) as Element;
		for (const mark of copy.querySelectorAll('.mark-box')) mark.remove();
		return copy.textContent;
	});
}

/** Reads a step, one sentence at a time, and gives the button its first word back at the end. */
function read(button: HTMLElement, voice: SpeechSynthesisVoice): void {
	hush();
	const card = button.closest('.card');
	const parts = card ? wordsOf(card).flatMap(sentences) : [];
	parts.forEach((words, index) => {
		const utterance = new SpeechSynthesisUtterance(words);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		if (index === parts.length - 1) utterance.onend = () => button === speaking && hush();
		speechSynthesis.speak(utterance);
	});
	speaking = button;
	button.textContent = stop;
}

/** Gives every step a button that reads it, once there is a voice for it; without a voice there is no button. */
function offer(): boolean {
	const voice = pickVoice(speechSynthesis.getVoices(), document.documentElement.lang);
	if (!voice) return false;
	for (const share of document.querySelectorAll('.card > .share')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'share aloud';
		button.textContent = start;
		button.addEventListener('click', () => {
			if (button === speaking) hush();
			else read(button, voice);
		});
		share.after(button);
	}
	return true;
}

/** Offers reading aloud where the device can. */
export function startAloud(): void {
	addEventListener('pagehide', hush);
	if (offer()) return;
	// Some browsers know their voices only after a while.
	const late = (): void => {
		if (offer()) speechSynthesis.removeEventListener('voiceschanged', late);
	};
	speechSynthesis.addEventListener('voiceschanged', late);
}
