import { handedWords } from '../../site/handed-words.ts';

const announcer = document.querySelector('#announcer');

/** What the page has its scripts say. */
export const words = handedWords<'copied' | 'notShared' | 'read' | 'stop' | 'leave'>(announcer);

/** Says a short word to those who listen instead of look. */
export function announce(text: string): void {
	if (announcer) announcer.textContent = text;
}
