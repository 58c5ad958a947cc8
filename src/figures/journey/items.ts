import { longDate } from '../../lib/dates.ts';
import type { Item } from '../kit/drawn/types.ts';
import { scriptOf } from './marks.ts';
import type { JourneyData } from './types.ts';
import { links, quoted, seen } from './words.ts';

/** What every card of the journey tells, by its id. */
export const itemsOf = ({ wordings }: JourneyData): Record<string, Item> =>
	Object.fromEntries(
		Object.entries(wordings).map(([id, wording]): [string, Item] => {
			const { outlet, date, words, english, note, how, link, from, sources } = wording;
			const source = from && link && link !== 'unknown' ? `${wordings[from]?.outlet ?? from}: ${links[link]}. ` : '';
			return [
				id,
				{
					name: [outlet, longDate(date), ...seen(wording)].join(' · '),
					said: [
						...(words ? [{ text: quoted(wording), ...scriptOf(wording) }] : []),
						...(english ? [{ text: `Our literal English: ${english}` }] : []),
						...(note ? [{ text: note }] : []),
						{ text: `${source}${how}`, soft: true },
					],
					sources,
				},
			];
		}),
	);
