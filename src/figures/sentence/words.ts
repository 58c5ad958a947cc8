import { phrases } from '../../words/index.ts';

/** Words of the interface that the sentence prints, which travel with its data. */
export const wordsOf = () => ({
	...phrases(
		'drawn.sentence.label',
		'drawn.sentence.ours',
		'drawn.sentence.ship',
		'drawn.sentence.noShip',
		'drawn.sentence.evacuees',
		'drawn.sentence.noEvacuees',
		'drawn.sentence.hers',
		'drawn.sentence.article',
		'drawn.sentence.none',
		'drawn.sentence.aside',
		'drawn.sentence.copy',
		'drawn.sentence.alike',
		'drawn.panel.sources',
		'drawn.panel.close',
	),
	/** What each clause is to the sentence, in the terms of the steps. */
	roles: phrases(
		'drawn.sentence.role.who',
		'drawn.sentence.role.case',
		'drawn.sentence.role.choice',
		'drawn.sentence.role.then',
	),
});
export type Words = ReturnType<typeof wordsOf>;
