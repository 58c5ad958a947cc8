import { mapValues } from '../../lib/map-values.ts';
import type { Item } from '../kit/drawn/types.ts';
import type { CountsData } from './data.ts';
import { heading, key } from './tell.ts';

/** What every count tells, by its id. */
export const itemsOf = ({ counts, words }: CountsData): Record<string, Item> =>
	mapValues(counts, (count) => ({
		name: `${heading(count, words)} ${count.what}, ${count.when}`,
		said: [{ text: key(count, words) }, { text: count.note }, { text: count.by, soft: true }],
		sources: count.sources,
	}));
