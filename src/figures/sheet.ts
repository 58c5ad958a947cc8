const adopted = new Set<string>();
const roles = ['paper', 'ink', 'soft', 'sea', 'shore', 'tokyo', 'beijing', 'washington', 'manila', 'none'];

/** Fill and stroke classes of the stills for drawings in the page; forced colours turn them into the reader's own. */
const drawing = `${roles.map((r) => `.drawing .f-${r}{fill:var(--${r})}.drawing .s-${r}{stroke:var(--${r})}`).join('')}
.drawing{position:absolute;inset:0;font-family:var(--sans)}.drawing text{white-space:pre}
@media(forced-colors:active){.drawing [class*=f-]{fill:CanvasText}.drawing .f-paper,.drawing .f-sea{fill:Canvas}.drawing [class*=s-]{stroke:CanvasText}}`;

/** Adds a style sheet to the page once; it counts as script, so that the page's policy needs no inline styles. */
export function adopt(css: string): void {
	for (const text of [drawing, css]) {
		if (adopted.has(text)) continue;
		adopted.add(text);
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}
}
