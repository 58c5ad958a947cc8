import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { phrase } from '../../words/index.ts';
import { stopsOf } from '../kit/drawn/stops.ts';
import type { Stops } from '../kit/tour/types.ts';
import { figureData, type SentenceData, type View } from './data.ts';
import { itemsOf } from './items.ts';
import { clausesOf } from './views/clauses.ts';
import { laid } from './views/order.ts';

/** The cards of a state in the order in which they are read: clauses as spoken, cards as they lie, the rest as their records stand. */
function idsOf(data: SentenceData, view: View): string[] {
	const clauses = clausesOf(data, view).map(([id]) => id);
	if (view.view === 'whole') return ['whole', ...clauses];
	if (view.view !== 'cards') return [...clauses, ...view.shows.filter((id) => !clauses.includes(id))];
	const { inOrder, aside } = laid(data, view);
	return [...inOrder, ...aside].map(([id]) => id);
}

/** What a card says first where that is not what it says when it is asked: our English, and in the article’s order its own words. */
function wordsIn({ clauses, cards, english }: SentenceData, { order }: View): Record<string, string | undefined> {
	const spoken = Object.entries(clauses).map(([id, { en }]) => [id, en] as const);
	const retold =
		order === 'article' ? Object.entries(cards).map(([id, { saysArticle }]) => [id, saysArticle] as const) : [];
	return { whole: english, ...Object.fromEntries([...spoken, ...retold]) };
}

/** What each state of the sentence draws as stops. */
export function stops(facts: Facts): Stops {
	const data = figureData(facts);
	const items = itemsOf(data);
	return {
		order: phrase('drawn.sentence.stop.order'),
		states: mapValues(data.states, (view) => stopsOf(idsOf(data, view), items, wordsIn(data, view))),
	};
}
