import { z } from 'zod';
import { words } from './fields.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

/** A finding has three lines on a phone, so at most 110 characters. */
const finding = words.max(110, { error: 'a finding has at most 110 characters' });

/** What every state of every figure carries besides its own settings; `main` marks the one that stands for its figure. */
export const stateText = { title: words, finding, alt: words, main: z.boolean().default(false) };

/** What every state of every figure says of itself. */
export type StateText = z.infer<z.ZodObject<typeof stateText>>;

/** The named states of the story's figures, by the figure's name; the manifest of a figure adds the type of its own. */
export interface States {
	[figure: string]: Record<string, StateText>;
}

/** The named states of each figure, with lines. */
export type StateTables = Record<string, Table<StateText>>;

/** Ids that a record names, and the table they are in. */
export type Names = readonly [target: keyof Tables, ids: readonly string[]];

/** What reading content needs to know of a figure: the schema of one of its states, and the records that a state names. */
export interface StateKind<S extends StateText = StateText> {
	state: z.ZodType<S>;
	names?(state: S): readonly Names[];
}

/** The kinds of states that there are, by the names of their figures. */
export type StateKinds = Record<string, StateKind>;
