import type { ActorRole } from '../../kit/actor-mark.ts';
import type { Frame } from '../../kit/frame.ts';
import type { LadderData } from '../data.ts';
import type { Mark } from '../picture.ts';
import type { Band } from './axis.ts';
import type { Row } from './rows.ts';
import type { Sizes } from './sizes.ts';

/** One key of the legend: a mark, a sign that is not a mark, or words alone. */
export interface LegendItem {
	text: string;
	glyph: { actor: ActorRole; fill: Mark['fill'] } | 'eases' | 'gate' | undefined;
}

/** What the still parts of the picture are drawn from. */
export interface Ground {
	data: LadderData;
	state: LadderData['states'][string];
	frame: Frame;
	sizes: Sizes;
	cuts: readonly Band[];
	rows: readonly Row[];
	/** How far to the left the labels of a row reach, px. */
	reach: ReadonlyMap<Row['id'], number>;
	/** Whether the words of a mark of this row stand on this x. */
	crossed: (row: Row['id'], x: number) => boolean;
	/** Something stands on the article’s date and on the record’s. */
	twice: boolean;
	/** The rows of the legend, from the top. */
	legend: readonly (readonly LegendItem[])[];
}
