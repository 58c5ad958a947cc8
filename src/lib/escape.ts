/** Text made safe for HTML, SVG and XML, in elements and in quoted attributes. */
export const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
