/** Tells the page that a reader has led a figure to another of its states by the figure's own controls. */
export function tellState(root: HTMLElement, figure: string, state: string): void {
	root.dispatchEvent(new CustomEvent('figure-state', { bubbles: true, detail: { figure, state } }));
}
