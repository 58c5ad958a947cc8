import { drawSea } from '../draw.ts';
import { bandPaths, bandsMarkup, type SeaLevel } from '../sea/sea.ts';
import { levelFor, type Size, type View } from '../view.ts';
import { copies } from './copies.ts';

let count = 0;

/** Draws the sea under the live map's coast into an SVG of this size: one tone, until it is given its depths, whose paths are made once and then only moved. */
export function depthLayer(svg: SVGSVGElement, size: () => Size) {
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
