import type { Facts } from '../../content/read.ts';
import type { StateKind, StateText } from '../../content/states.ts';
import type { Cell } from '../../lib/csv.ts';
import { phrasesIn, type Key } from '../../words/index.ts';
import type { InColumns } from './columns.ts';

/** One row of a table: the same columns in every row of it. */
export type Row = Record<string, Cell>;

/**
 * What everything beyond the folder of a figure knows of it. Each figure exports one as `figure` from its `figure.ts`; its
 * name is that of the folder.
 */
export interface Figure<S extends StateText = StateText> extends StateKind<S> {
	/** What newsrooms read of it in the gallery. */
	heading: string;
	about: string;
	/** What stands before a state's title in the name of a frame. */
	noun: string;
	/** Where its picture comes from: what must be said, what there is room for on wide screens, and the few words on a slide. */
	credit: { short: string; more: string; slide: string };
	/** The licences of the packages that its script holds, by their paths below node_modules. */
	licences: readonly string[];
	/** What all that its embedded page loads may weigh, kB of 1,000 bytes. */
	budget: number;
	/** It draws no words but those of its data, so that one face and its plain letters are enough where it stands alone. */
	ownWords?: boolean;
	/** It has so many words that half a phone is too low for all of them. */
	dense?: boolean;
	/** Its words want height more than width: on a square slide it stands beside the slide’s own and not above them. */
	upright?: boolean;
	/** How it is drawn for newspapers, where not as most are. */
	inColumns?: InColumns;
	/** The path of a page of its own, for states that no step shows. */
	page?: string;
	/** What it is drawn from, as flat rows. */
	rows(facts: Facts): Row[];
}

/** Records as rows of these columns, after the id of each. */
export const rowsOf = <T extends { [K in Column]?: Cell }, Column extends keyof T & string>(
	records: Readonly<Record<string, T>>,
	columns: readonly Column[],
): Row[] =>
	Object.entries(records).map(([id, one]) => ({
		id,
		...Object.fromEntries(columns.map((name) => [name, one[name]])),
	}));

type Place = Key extends infer K ? (K extends `${infer Place}.figure.heading` ? Place : never) : never;

/** What a manifest says of its figure in words, from the place of the words where they stand, such as `map` for `map.figure`. */
export function figureWords(place: Place): Pick<Figure, 'heading' | 'noun' | 'about' | 'credit'> {
	const { heading, noun, about, credit, creditMore: more, creditSlide: slide } = phrasesIn(`${place}.figure`);
	return { heading, noun, about, credit: { short: credit, more, slide } };
}
