import type { Box } from '../kit/rings.ts';
import type { Line as SetLine } from '../kit/wrap.ts';
import type { Anchor } from './labels/labels.ts';
import type { View } from './view.ts';

/** One line of text; over the sea its role is `ink`, which can be read on every depth. */
export interface Text extends SetLine {
	anchor: Anchor;
}

/** A label: what it names, the box that it needs and its lines. */
export interface Label {
	id: string;
	kind: 'place' | 'water' | 'km' | 'promise' | 'key' | 'depths';
	box: Box;
	texts: Text[];
}

/** A line over the sea as SVG path. */
export interface Line {
	kind: 'gap' | 'measured' | 'mutual' | 'partner';
	path: string;
}

export interface Mark {
	id: string;
	x: number;
	y: number;
	radius: number;
	kind: 'dot' | 'ring' | 'square' | 'end';
}

/** A second, smaller map in the picture, to the same scale. */
export interface Sketch {
	box: Box;
	view: View;
	path: string;
	marks: Mark[];
	texts: Text[];
}

/** The bars under the map of the ruler. */
export interface Bars {
	panel: Box;
	bars: { box: Box; main: boolean }[];
	texts: Text[];
	sketch?: Sketch;
}

/** The scale of depths: its tints, px, and after how many of them its numbers stand. */
export interface Scale {
	x: number;
	y: number;
	tint: { width: number; height: number };
	ticks: number[];
	texts: Text[];
	/** What it stands on, where there is little room. */
	ground?: Box;
}

/** Everything to draw over the sea and the land, px of the frame. */
export interface Picture {
	view: View;
	/** Where labels may stand. */
	free: Box;
	/** The corner that the live map's buttons take. */
	controls: Box;
	graticule: string;
	ring?: string;
	lines: Line[];
	marks: Mark[];
	labels: Label[];
	bars?: Bars;
	scale?: Scale;
}
