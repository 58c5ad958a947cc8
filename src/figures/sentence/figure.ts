import { z } from 'zod';
import type { Facts } from '../../content/facts.ts';
import { id } from '../../content/schema.ts';
import { stateText, type Names } from '../../content/states.ts';
import { mapValues } from '../../lib/map-values.ts';
import { figureWords, rowsOf, type Figure } from '../kit/manifest.ts';

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

/** Who spoke the sentence, as the record of it as spoken says. */
export const speakerOf = ({ wordings, speakers }: Pick<Facts, 'wordings' | 'speakers'>): string =>
	speakers[wordings.spoken?.speaker ?? '']?.name ?? '';

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
	rows(facts) {
		const { clauses, answers, drawings, wordings } = facts;
		const spoken = { date: wordings.spoken?.date, who: speakerOf(facts) };
		const records = {
			...mapValues(clauses, (one) => ({ ...one, ...spoken, original: one.ja, words: one.en, note: one.reading })),
			...answers,
			...mapValues(drawings, (one) => ({ ...one, words: one.said, note: one.place, claims: [] })),
		};
		return rowsOf(records, ['date', 'who', 'original', 'words', 'note', 'claims', 'sources']);
	},
};
