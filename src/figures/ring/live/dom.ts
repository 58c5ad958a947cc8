import { element } from '../../kit/live/element.ts';

/** A 20 px drawing in the text's colour, hidden from assistive technology. */
export function icon(path: string): SVGSVGElement {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	for (const [name, value] of [
		['viewBox', '0 0 20 20'],
		['width', '20'],
		['height', '20'],
		['aria-hidden', 'true'],
	] as const) {
		svg.setAttribute(name, value);
	}
	const line = document.createElementNS(svg.namespaceURI ?? '', 'path');
	line.setAttribute('d', path);
	svg.append(line);
	return svg;
}

/** A button with a drawing and words; on narrow stages only the drawing shows, so the words are its name. */
export function button(words: string, path: string, press: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button', title: words }, icon(path), element('span', {}, words));
	made.addEventListener('click', press);
	return made;
}
