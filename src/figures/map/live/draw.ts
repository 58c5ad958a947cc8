import { escape } from '../../../lib/escape.ts';
import { drawGraticule, drawOver, drawSea, type Pens } from '../draw.ts';
import { worldAt } from '../../kit/mercator.ts';
import { copiesIn, inSheet, type Sheet } from '../land/coast.ts';
import type { Land } from '../land/land.ts';
import { shorePieces } from '../land/shore-pieces.ts';
import type { Picture } from '../picture.ts';
import { bandPaths, bandsMarkup, type SeaLevel } from '../sea/sea.ts';
import { levelFor, seen, type Size, type View } from '../view.ts';

const make = (canvas: HTMLElement, name: string): SVGSVGElement => {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('class', name);
	svg.setAttribute('aria-hidden', 'true');
	canvas.append(svg);
	return svg;
};

/** The `viewBox` in which an SVG of this size, px, shows a sheet as a view has it. */
function viewBox(sheet: Sheet, view: View, { width, height }: Size): string {
	const { left, top } = inSheet(sheet, seen(view, { width, height }));
	const scale = worldAt(sheet.zoom) / view.world;
	return `${left} ${top} ${width * scale} ${height * scale}`;
}

/** What shows a level in a view and none of the others: its copies to the east and west, each a group that `write` makes when it is first seen, `x` units from the sheet's own place. */
function copies<Level extends { sheet: Sheet }>(svg: Element, write: (level: Level, x: number) => string) {
	const groups = new Map<string, Element>();
	function groupOf(level: Level, copy: number): Element | undefined {
		const key = `${level.sheet.zoom} ${copy}`;
		if (!groups.has(key)) {
			svg.insertAdjacentHTML('beforeend', `<g>${write(level, copy * worldAt(level.sheet.zoom))}</g>`);
			if (svg.lastElementChild) groups.set(key, svg.lastElementChild);
		}
		return groups.get(key);
	}
	return (level: Level, view: View, size: Size): void => {
		svg.setAttribute('viewBox', viewBox(level.sheet, view, size));
		const shown = copiesIn(level.sheet, seen(view, size)).map((copy) => groupOf(level, copy));
		for (const group of groups.values()) group.setAttribute('display', shown.includes(group) ? 'inline' : 'none');
	};
}

let count = 0;

/** Draws the sea under the live map's coast into an SVG of this size: one tone, until it is given its depths, whose paths are made once and then only moved. */
function depthLayer(svg: SVGSVGElement, size: () => Size) {
	svg.innerHTML = `${drawSea()}<svg width="100%" height="100%"></svg>`;
	const inner = svg.lastElementChild ?? svg;
	const own = `map-depths-${count++}`;
	let levels: readonly SeaLevel[] = [];
	const show = copies<SeaLevel>(inner, (level, x) => {
		const id = `${own}-${levels.indexOf(level)}`;
		if (inner.querySelector(`#${id}`)) return `<use href="#${id}" x="${x}"/>`;
		return `<g transform="translate(${x})"><g id="${id}">${bandsMarkup(bandPaths(level), 0.5)}</g></g>`;
	});
	return {
		/** From now on the sea has these levels of detail, finest first. */
		deepen: (given: readonly SeaLevel[]) => (levels = given),
		/** Moves the depths to a view. */
		follow(view: View): void {
			if (levels.length > 0) show(levelFor(levels, view, size()), view, size());
		},
	};
}

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
