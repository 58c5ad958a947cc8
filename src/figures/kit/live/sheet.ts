/** Adds a style sheet to the page, whose policy needs no inline styles for it. */
export function addSheet(css: string): void {
	if ('replaceSync' in CSSStyleSheet.prototype) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		return;
	}
	// Safari before 16.4: the rules are read in a document that is never shown, and join the page's own.
	const { head } = document.implementation.createHTMLDocument('');
	head.innerHTML = `<style>${css}</style>`;
	const own = [...document.styleSheets].at(-1);
	for (const { cssText } of head.querySelector('style')?.sheet?.cssRules ?? [])
		own?.insertRule(cssText, own.cssRules.length);
}
