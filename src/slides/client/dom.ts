/** The first element that a selector finds. */
export const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
