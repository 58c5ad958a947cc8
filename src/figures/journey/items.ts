import { mapValues } from '../../lib/map-values.ts';
import type { Item } from '../kit/drawn/types.ts';
import { scriptOf } from './marks.ts';
import type { JourneyData } from './data.ts';
import { quoted, seen } from './tell.ts';
import { fill } from '../../lib/fill.ts';

/** What every card of the journey tells, by its id. */
export const itemsOf = ({ wordings, words: labels }: JourneyData): Record<string, Item> =>
	mapValues(wordings, (wording) => {
		const { outlet, date, words, english, note, how, link, from, sources } = wording;
		const source =
			from && link && link !== 'unknown' ? `${wordings[from]?.outlet ?? from}: ${labels.links[link]}. ` : '';
		return {
			name: [outlet, date, ...seen(wording, labels)].join(' · '),
			said: [
				...(words ? [{ text: quoted(wording), ...scriptOf(wording) }] : []),
				...(english ? [{ text: fill(labels.ours, { text: english }) }] : []),
				...(note ? [{ text: note }] : []),
				{ text: `${source}${how}`, soft: true },
			],
			sources,
		};
	});
