import type { Level } from '../lib/level.ts';

/** The papers of the lesson by the name of their page: title, for whom, and how many pages they have at most. */
export const papers = {
	'hand-out': { title: 'Student hand-out', pages: 2, students: true },
	'hand-out-plain': { title: 'Hand-out in plain words', pages: 2, students: true },
	'hand-out-key': { title: 'Hand-out in key points', pages: 1, students: true },
	map: { title: 'Blank map', pages: 1, students: true },
	vocabulary: { title: 'Vocabulary', pages: 1, students: true },
	'packet-yes': { title: 'Packet: Yes', pages: 1, students: true },
	'packet-no': { title: 'Packet: No', pages: 1, students: true },
	'role-cards': { title: 'Role cards', pages: 4, students: true },
	'exit-slips': { title: 'Exit slips', pages: 1, students: true },
	guide: { title: 'Teacher guide', pages: 4, students: false },
} as const;

export type Paper = keyof typeof papers;

/** The sizes of paper that the papers are made for. */
export const paperSizes = ['A4', 'Letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** The file of a paper as PDF. */
export const pdfName = (name: Paper, size: PaperSize): string => `${name}-${size.toLowerCase()}.pdf`;

/** The hand-out at each level of the story. */
export const handOuts = { full: 'hand-out', plain: 'hand-out-plain', key: 'hand-out-key' } as const satisfies Record<
	Level,
	Paper
>;
