import type { Level } from '../lib/level.ts';

/** The file of a document of the book, beside all its others. */
export const fileOf = (name: string): string => `${name}.xhtml`;

/** The names of the documents that others lead to. */
export const documents = {
	title: 'title',
	claims: 'claims',
	sources: 'sources',
	glossary: 'glossary',
	part: (name: Level | 'tables' | 'evidence'): string => `part-${name}`,
	chapter: (level: Level, slug: string): string => `${level}-${slug}`,
	table: (figure: string): string => `table-${figure}`,
} as const;

/** The ids of notes, as marks in the text name them. */
export const noteOf = {
	claim: (id: string): string => `note-${id}`,
	source: (id: string): string => `note-source-${id}`,
} as const;

/** A state's still in one of its sizes: it lies in the book as it does on the site. */
export const stillFile = (figure: string, state: string, size: 'phone' | 'tablet'): string =>
	`stills/${figure}/${state}-${size}.svg`;
