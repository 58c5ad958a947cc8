import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText, type Names } from '../../content/states.ts';
import { figureWords, type Figure } from '../kit/manifest.ts';
import { speakerOf } from './speaker.ts';

/** One state: the kind of picture, the ids it draws, and those in full ink; for cards, whose order they lie in. */
const state = z.strictObject({
	...stateText,
	view: z.enum(['whole', 'clauses', 'word', 'unsaid', 'cards', 'answers', 'drawings', 'readers']),
	shows: z.array(id).min(1),
	lit: z.array(id).optional(),
	order: z.enum(['hers', 'article']).optional(),
});
export type SentenceState = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		sentence: Record<string, SentenceState>;
	}
}

/** The table that each kind of picture draws from; the empty places are those that are lit, beside the clauses. */
const tables: Record<SentenceState['view'], Names[0]> = {
	whole: 'clauses',
	clauses: 'clauses',
	word: 'clauses',
	unsaid: 'clauses',
	cards: 'cards',
	answers: 'answers',
	drawings: 'drawings',
	readers: 'voices',
};

/** One sentence: its clauses, what it leaves out, the order it stood in, and how it was read. */
export const figure: Figure<SentenceState> = {
	state,
	names({ view, shows, lit = [] }) {
		if (view !== 'unsaid') return [[tables[view], [...shows, ...lit]]];
		return [
			['clauses', shows.filter((one) => !lit.includes(one))],
			['unsaid', lit],
		];
	},
	...figureWords('drawn.sentence'),
	licences: [],
	budget: 60,
	upright: true,
	ownWords: true,
	rows: ({ clauses, answers, drawings, wordings, speakers }) => [
		...Object.entries(clauses).map(([id, one]) => ({
			...{
				id,
				date: wordings.spoken?.date,
				who: speakerOf({ wordings, speakers }),
				original: one.ja,
				words: one.en,
				note: one.reading,
			},
			...{ claims: one.claims, sources: one.sources },
		})),
		...Object.entries(answers).map(([id, one]) => ({
			...{ id, date: one.date, who: one.who, original: one.original, words: one.words, note: one.note },
			...{ claims: one.claims, sources: one.sources },
		})),
		...Object.entries(drawings).map(([id, one]) => ({
			...{ id, date: one.date, who: one.who, original: one.original, words: one.said, note: one.place },
			...{ claims: [], sources: one.sources },
		})),
	],
};
