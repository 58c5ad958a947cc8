import type { Clause } from '../../content/wording-schema.ts';

/** What each clause is to the sentence, in the terms of the steps. */
export const roles: Record<Clause['role'], string> = {
	who: 'Who',
	case: 'In which case',
	choice: 'What Japan does',
	then: 'Then',
};

/** Words of the interface that the sentence prints. */
export const labels = {
	ours: 'Our literal English',
	noShip: 'no ship',
	ship: 'US ship',
	evacuees: 'evacuees',
	noEvacuees: 'no evacuees',
	hers: 'Her order',
	article: 'The article’s order',
	none: 'no such card',
	aside: 'Not in this order',
	copy: 'seen as a copy',
	alike: 'That they are alike is our reading.',
};

/** The parts of the sentence's table, each of a table of facts. */
export const parts = [
	{ table: 'clauses', head: 'The sentence, clause by clause' },
	{ table: 'unsaid', head: 'The empty places' },
	{ table: 'cards', head: 'The cards and their two orders' },
	{ table: 'answers', head: 'November, and what followed' },
	{ table: 'drawings', head: 'A family of pictures' },
	{ table: 'readers', head: 'Those who read her words' },
] as const;
