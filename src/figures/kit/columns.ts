/** One, two and three columns of a newspaper page in the Rhenish format, mm, which other formats are near. */
export const columns = { one: 54, two: 113, three: 172 };
export type Column = keyof typeof columns;

/** How a figure is drawn for columns of a newspaper: how high for its width in each, if its words don't ask for more or less, and how far from the sides, px. */
export interface InColumns {
	tall: Record<Column, number>;
	aside: number;
}

/** A figure of words and lines, which keeps no more from the sides than half its lines. */
export const inColumns: InColumns = { tall: { one: 1.5, two: 0.8, three: 0.56 }, aside: 1.5 };

/** How large a px of a figure is in a newspaper, pt: the 12 px of its least letters are 7.2 pt. */
const px = 0.6;

/** A width on paper, mm, in px of a figure, rounded down so that none is smaller than that. */
export const columnPx = (mm: number): number => Math.floor((mm * 72) / 25.4 / px);
