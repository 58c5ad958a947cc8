/** The papers of the lesson by the name of their page: title, for whom, and how many pages they have at most. */
export const papers = {
	'hand-out': { title: 'Student hand-out', pages: 2, students: true },
	map: { title: 'Blank map', pages: 1, students: true },
	vocabulary: { title: 'Vocabulary', pages: 1, students: true },
	'packet-yes': { title: 'Packet: Yes', pages: 1, students: true },
	'packet-no': { title: 'Packet: No', pages: 1, students: true },
	'role-cards': { title: 'Role cards', pages: 3, students: true },
	'exit-slips': { title: 'Exit slips', pages: 1, students: true },
	guide: { title: 'Teacher guide', pages: 6, students: false },
} as const;

export type Paper = keyof typeof papers;
