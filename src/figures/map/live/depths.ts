import { worldAt } from '../../kit/mercator.ts';
import { drawSea } from '../draw.ts';
import { copiesIn } from '../land/coast.ts';
import { bandsMarkup } from '../sea/bands.ts';
import { bandPaths, seaFor, type SeaLevel } from '../sea/sea.ts';
import { seen, type Size, type View } from '../view.ts';
import { viewBox } from './view-box.ts';

/** The sea under the live map's coast: one tone, until it is given its depths. */
interface DepthLayer {
	/** From now on the sea has these levels of detail, finest first. */
	deepen: (levels: readonly SeaLevel[]) => void;
	/** Moves the depths to a view. */
	follow: (view: View) => void;
}

let count = 0;

/** Draws the sea into an SVG of this size; its paths are made once and then only moved. */
export function depthLayer(svg: SVGSVGElement, size: () => Size): DepthLayer {
	svg.innerHTML = `${drawSea()}<svg width="100%" height="100%"></svg>`;
	const inner = svg.querySelector('svg');
	let levels: readonly SeaLevel[] = [];
	/** The groups of each level's copies, made when they are first seen. */
	const groups = new Map<string, Element>();
	function groupOf(level: SeaLevel, copy: number): Element | undefined {
		const at = levels.indexOf(level);
		const key = `${at} ${copy}`;
		const made = groups.get(key);
		if (made) return made;
		const id = `map-depths-${count}-${at}`;
		const x = copy * worldAt(level.sea.zoom);
		const drawn = inner?.querySelector(`#${id}`)
			? `<use href="#${id}" x="${x}"/>`
			: `<g transform="translate(${x})"><g id="${id}">${bandsMarkup(bandPaths(level), 0.5)}</g></g>`;
		inner?.insertAdjacentHTML('beforeend', `<g>${drawn}</g>`);
		const group = inner?.lastElementChild ?? undefined;
		if (group) groups.set(key, group);
		return group;
	}
	return {
		deepen(given) {
			levels = given;
			count++;
		},
		follow(view) {
			if (levels.length === 0) return;
			const level = seaFor(levels, view, size());
			inner?.setAttribute('viewBox', viewBox(level.sea, view, size()));
			const shown = copiesIn(level.sea, seen(view, size())).map((copy) => groupOf(level, copy));
			for (const group of groups.values()) group.setAttribute('display', shown.includes(group) ? 'inline' : 'none');
		},
	};
}
