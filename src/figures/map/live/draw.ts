import { escape } from '../../../lib/escape.ts';
import { drawGraticule, drawOver, type Pens } from '../draw.ts';
import type { Land } from '../land/land.ts';
import { shorePieces } from '../land/shore-pieces.ts';
import type { Picture } from '../picture.ts';
import type { SeaLevel } from '../sea/sea.ts';
import { levelFor, type Size, type View } from '../view.ts';
import { depthLayer } from './depths.ts';
import { copies, viewBox } from './copies.ts';

const make = (canvas: HTMLElement, name: string): SVGSVGElement => {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('class', name);
	svg.setAttribute('aria-hidden', 'true');
	canvas.append(svg);
	return svg;
};

let count = 0;

/** Puts the drawn part of the live map into a canvas: a coast that follows the camera, whose paths are never projected again, and over it what the model asks for. */
export function drawing(canvas: HTMLElement, size: () => Size, land: Land) {
	const depths = depthLayer(make(canvas, 'map-depths'), size);
	const sea = make(canvas, 'map-sea');
	const coast = make(canvas, 'map-coast');
	const over = make(canvas, 'map-over');
	const showCoast = copies<Land[number]>(coast, ({ sheet: { path }, rings }, x) => {
		const id = `map-shore-${count++}`;
		const pieces = shorePieces(rings.map(({ ring }) => ring));
		const shore = pieces.map((d) => `<path vector-effect="non-scaling-stroke" d="${d}"/>`).join('');
		const use = `<use href="#${id}" x="${x}" class=`;
		return `<defs><g id="${id}">${shore}</g></defs>${use}"map-glow s-land"/><path transform="translate(${x})" class="f-land" d="${path}"/>${use}"s-shore"/>`;
	});
	let drawn: View | undefined;
	const pens: Pens = {
		depths: false,
		of: (id) => ` data-place="${id}"`,
		text: ({ x, y, text, size: px, weight, anchor, role }, halo, own = '') =>
			`<text${own} x="${x}" y="${y}" font-size="${px}" font-weight="${weight}" text-anchor="${anchor}" class="f-${role} ${halo}">${escape(text)}</text>`,
		land: (view, box) => {
			const level = levelFor(land, view, box);
			const path = `<path class="f-land s-shore" vector-effect="non-scaling-stroke" d="${level.sheet.path}"/>`;
			return `<svg width="${box.width}" height="${box.height}" viewBox="${viewBox(level.sheet, view, box)}">${path}</svg>`;
		},
	};

	/** A stage that is not shown, as on paper, has no size and so no view. */
	const unseen = ({ world, left, top }: View): boolean => size().width === 0 || !Number.isFinite(world + left + top);

	return {
		/** Moves the coast to a view; the drawing over it moves along, or waits unseen when the scale has changed. */
		follow(view: View): void {
			if (unseen(view)) return;
			depths.follow(view);
			showCoast(levelFor(land, view, size()), view, size());
			const same = drawn !== undefined && Math.abs(view.world / drawn.world - 1) < 1e-6;
			canvas.classList.toggle('map-moving', !same);
			const by = same && drawn ? `translate(${drawn.left - view.left}px,${drawn.top - view.top}px)` : '';
			over.style.transform = by;
			sea.style.transform = by;
		},
		/** Draws a picture anew. */
		draw(picture: Picture): void {
			if (unseen(picture.view)) return;
			drawn = picture.view;
			over.style.transform = '';
			sea.style.transform = '';
			sea.innerHTML = drawGraticule(picture);
			over.innerHTML = drawOver(picture, pens);
			canvas.classList.remove('map-moving');
		},
		/** Gives the sea its depths (finest level first), for the view that is shown. */
		deepen(levels: readonly SeaLevel[], view: View): void {
			depths.deepen(levels);
			pens.depths = true;
			if (!unseen(view)) depths.follow(view);
		},
	};
}
