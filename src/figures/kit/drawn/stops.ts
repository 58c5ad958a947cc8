import { oneSentence } from '../tour/one-sentence.ts';
import type { Stop } from '../tour/types.ts';
import type { Item } from './types.ts';

/** A card of a drawing as a stop: its name, and `words` or what it says first in the language of the page. */
function stopOf(id: string, item: Item, words?: string): Stop {
	const { text = '' } = item.said.find(({ lang, soft }) => !lang && !soft) ?? item.said.find(({ lang }) => !lang) ?? {};
	const name = item.name.replaceAll(' · ', ', ');
	return { id, name, says: oneSentence(`${name}: ${words ?? text}`), at: `[data-card="${id}"]` };
}

/** The cards of these ids as stops, in this order; `own` has the words of those that say something else first. */
export const stopsOf = (
	ids: readonly string[],
	items: Readonly<Record<string, Item>>,
	own: Readonly<Record<string, string | undefined>> = {},
): Stop[] => ids.flatMap((id) => (items[id] ? [stopOf(id, items[id], own[id])] : []));
