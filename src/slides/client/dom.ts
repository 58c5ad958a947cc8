/** The first element that a selector finds. */
export const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** Sets the words of the first element that a selector finds, where they are others: each change of some is said aloud. */
export function put(selector: string, text: string): void {
	const element = find(selector);
	if (element && element.textContent !== text) element.textContent = text;
}
