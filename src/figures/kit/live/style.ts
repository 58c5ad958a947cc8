import { addSheet } from './sheet.ts';

const adopted = new Set<string>();
const actors = ['actor-1', 'actor-2', 'actor-3', 'actor-4', 'none'];
const roles = ['paper', 'ink', 'soft', 'rule', 'sea', 'land', 'shore', 'accent', 'promise', ...actors];

/** Fill and stroke classes of the stills for drawings in the page; forced colours turn them into the reader's own. */
const drawing = `${roles.map((r) => `.drawing .f-${r}{fill:var(--${r})}.drawing .s-${r}{stroke:var(--${r})}`).join('')}
.drawing{position:absolute;inset:0;font-family:var(--sans)}.drawing text{white-space:pre}
@media(forced-colors:active){.drawing [class*=f-]{fill:CanvasText}.drawing .f-paper,.drawing .f-sea,.drawing .f-land{fill:Canvas}.drawing [class*=s-]{stroke:CanvasText}}`;

/** Adds a live figure's style sheets to the page once; they travel with its script, so that a page without it has none of them. */
export function adopt(...sheets: string[]): void {
	for (const text of [drawing, ...sheets]) {
		if (adopted.has(text)) continue;
		adopted.add(text);
		addSheet(text);
	}
}
