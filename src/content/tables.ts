import { z } from 'zod';
import { claimId, eventId, id, sourceId } from './fields.ts';
import * as schema from './schema.ts';
import * as wordings from './wording-schema.ts';
import { number } from './number-schema.ts';
import { passages } from './passage-schema.ts';
import { contentFolder } from './root.ts';
import type { Table } from './table.ts';

const rungId = z.string().regex(/^\d$/, { error: 'a rung is a digit' });

/** The tables of facts: the schema of a record, and of its id where that has a form. */
export const tableSchemas = {
	actors: [schema.actor, id],
	speakers: [schema.speaker, id],
	claims: [schema.claim, claimId],
	sources: [schema.source, sourceId],
	passages: [passages, sourceId],
	places: [schema.place, id],
	distances: [schema.distance, id],
	events: [schema.event, eventId],
	rungs: [schema.rung, rungId],
	terms: [schema.term, id],
	promises: [schema.promise, id],
	gates: [schema.gate, id],
	voices: [schema.voice, id],
	numbers: [number, id],
	wordings: [wordings.wording, id],
	clauses: [wordings.clause, id],
	unsaid: [wordings.unsaid, id],
	cards: [wordings.card, id],
	answers: [wordings.answer, id],
	drawings: [wordings.drawing, id],
	counts: [wordings.tally, id],
} as const;

/** Tables that a story may have no file of: the passages, and what only the sentence, the journey and the counts draw from. */
export const optionalTables: readonly string[] = 'passages wordings clauses unsaid cards answers drawings counts'.split(
	' ',
);

type TableName = keyof typeof tableSchemas;

/** Every table of facts, with lines. */
export type Tables = { [Name in TableName]: Table<z.infer<(typeof tableSchemas)[Name][0]>> };

/** The path of a table of facts. */
export const factsFile = (name: string): string => `${contentFolder}/facts/${name}.yaml`;

/** Where the states of the figures lie. */
export const statesFolder = `${contentFolder}/states`;

/** The path of the states of a figure. */
export const statesFile = (figure: string): string => `${statesFolder}/${figure}.yaml`;

/** The ids of a table, those of its faulty records too. */
export const idsOf = (table: Pick<Table<unknown>, 'raw'>): string[] => Object.keys(table.raw);

/** Whether a table has an id, or may have had it before something that has been told went wrong. */
export const has = (table: Pick<Table<unknown>, 'raw' | 'unsure'>, id: string): boolean =>
	table.unsure || id in table.raw;
