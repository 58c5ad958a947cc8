import type { Rect } from '../rect.ts';
import type { Line } from '../wrap.ts';

/** Languages of words that the interface's own letters can't set. */
export type Script = 'ja' | 'zh-Hant';

/** One set piece of a line, its baseline at y, px; `lang` where it is not English. */
export interface Word extends Line {
	lang?: Script;
}

type Role = 'paper' | 'ink' | 'soft' | 'sea' | 'shore' | 'accent';

/** A path, px; what is not given is not painted. */
export interface Shape {
	d: string;
	fill?: Role;
	stroke?: Role;
	width?: number;
	dash?: number[];
}

/** A part of a drawing that belongs together, moves as one and can be asked what it is, by the id of its item. */
export interface Group extends Rect {
	id: string;
	shapes: Shape[];
	words: Word[];
}

/** What to draw in a box: lines and loose words beneath, groups above; `height` is more than the frame's where that is too low. */
export interface Drawing {
	width: number;
	height: number;
	shapes: Shape[];
	words: Word[];
	groups: Group[];
}

/** Words of an item as its card tells them in full, with their language. */
export interface Said {
	text: string;
	lang?: Script;
	soft?: boolean;
}

/** What a card of a drawing tells when it is asked: a name, words in full, and its sources by id. */
export interface Item {
	name: string;
	said: Said[];
	sources: string[];
}

/** What the data of every drawn figure have: a name for each source, the figure's own name, what stands before the sources, and what the button says that puts the words away. */
export interface DrawnData {
	sources: Record<string, string>;
	words: Record<'label' | 'sources' | 'close', string>;
}

/** What the cards of a drawing tell. */
export interface Told extends DrawnData {
	items: Record<string, Item>;
}
