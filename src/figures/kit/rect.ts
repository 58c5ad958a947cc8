/** Where something is drawn: its upper left corner and its size, px. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}
