import { pickVoice, sentences } from '../aloud.ts';
import { words } from './announcer.ts';

let speaking: HTMLElement | undefined;

/** Ends whatever is read. */
function hush(): void {
	speechSynthesis.cancel();
	if (speaking) speaking.textContent = words.read;
	speaking = undefined;
}

/** The words of paragraphs, without their marks and buttons. */
const wordsOf = (paragraphs: readonly Element[]): string[] =>
	paragraphs.map((paragraph) => {
		const copy = paragraph.cloneNode(true) as Element;
		for (const mark of copy.querySelectorAll('sup, .aloud')) mark.remove();
		return copy.textContent;
	});

/** Reads paragraphs, one sentence at a time, and gives the button its first word back at the end. */
function read(button: HTMLElement, paragraphs: readonly Element[], voice: SpeechSynthesisVoice): void {
	hush();
	// Not the voice's own tag, which on Android is written as no tag is, en_US.
	const parts = wordsOf(paragraphs).flatMap((text) => sentences(text, document.documentElement.lang));
	parts.forEach((part, index) => {
		const utterance = new SpeechSynthesisUtterance(part);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		if (index === parts.length - 1)
			utterance.onend = utterance.onerror = () => {
				if (button === speaking) hush();
			};
		speechSynthesis.speak(utterance);
	});
	speaking = button;
	button.textContent = words.stop;
}

/** A paragraph and those that follow it without anything between. */
function run(first: Element | null): Element[] {
	return first?.matches('p') ? [first, ...run(first.nextElementSibling)] : [];
}

/** Every passage of the story that is read at once: where its button goes, and its paragraphs. */
function* passages(): Generator<[place: (button: Element) => void, paragraphs: Element[], heading?: Element | null]> {
	for (const card of document.querySelectorAll('.card')) {
		const place = (button: Element): void => card.querySelector(':scope > .share')?.after(button);
		yield [place, [...card.querySelectorAll('p:not(.checked)')], card.querySelector('h3')];
	}
	for (const opener of document.querySelectorAll('.section:not(.tables) > .opener')) {
		const heading = opener.querySelector('h2');
		const told = [...opener.querySelectorAll('h2, .summary'), ...run(opener.nextElementSibling)];
		yield [(button) => opener.querySelector('.number')?.after(button), told, heading];
	}
	for (const first of document.querySelectorAll('.section > :not(.opener, p) + p')) {
		yield [(button) => first.prepend(button), run(first)];
	}
}

/** Gives every passage a button that reads it, once there is a voice for it; without a voice there is no button. */
function offer(): boolean {
	const voice = pickVoice(speechSynthesis.getVoices(), document.documentElement.lang);
	if (!voice) return false;
	for (const [place, paragraphs, heading] of passages()) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'share aloud';
		button.textContent = words.read;
		if (heading) button.setAttribute('aria-describedby', heading.id);
		button.addEventListener('click', () => {
			if (button === speaking) hush();
			else read(button, paragraphs, voice);
		});
		place(button);
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
