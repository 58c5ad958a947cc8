import type { Level } from '../lib/level.ts';
import { phrase } from '../words/index.ts';

/** The papers of the lesson by the name of their page: title, for whom, and how many pages they have at most. */
export const papers = {
	'hand-out': { title: phrase('site.papers.studentHandOut'), pages: 2, students: true },
	'hand-out-plain': { title: phrase('site.papers.handOutIn'), pages: 2, students: true },
	'hand-out-key': { title: phrase('site.papers.handOutIn2'), pages: 1, students: true },
	wordings: { title: phrase('site.papers.wordings'), pages: 1, students: true },
	map: { title: phrase('site.papers.blankMap'), pages: 1, students: true },
	vocabulary: { title: phrase('site.papers.vocabulary'), pages: 1, students: true },
	'packet-yes': { title: phrase('site.papers.packetYes'), pages: 1, students: true },
	'packet-no': { title: phrase('site.papers.packetNo'), pages: 1, students: true },
	'role-cards': { title: phrase('site.papers.roleCards'), pages: 4, students: true },
	'exit-slips': { title: phrase('site.papers.exitSlips'), pages: 1, students: true },
	guide: { title: phrase('site.papers.teacherGuide'), pages: 4, students: false },
} as const;

export type Paper = keyof typeof papers;

/** The sizes of paper that the papers are made for. */
// eslint-disable-next-line house/interface-words -- a size of paper has one name in every language
export const paperSizes = ['A4', 'Letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** The file of a paper as PDF. */
export const pdfName = (name: Paper, size: PaperSize): string => `${name}-${size.toLowerCase()}.pdf`;

/** The hand-out at each level of the story. */
export const handOuts = { full: 'hand-out', plain: 'hand-out-plain', key: 'hand-out-key' } as const satisfies Record<
	Level,
	Paper
>;
