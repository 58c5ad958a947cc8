import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { phrase } from '../../words/index.ts';
import { oneSentence } from '../kit/tour/one-sentence.ts';
import type { Stop, Stops } from '../kit/tour/types.ts';
import { figureData } from './data.ts';
import { mostCards } from './model.ts';
import { spokenName } from './words.ts';

/** The promises of each state as stops, by date; where only a few are lit, with what each promises. */
export function stops(facts: Facts): Stops {
	const { promises, states, words } = figureData(facts);
	const each = mapValues(states, ({ lit }): Stop[] => {
		const gists = lit.length <= mostCards;
		const shown = Object.entries(promises).filter(([id]) => lit.includes(id));
		return shown.map(([id, one]) => ({
			...{ id, name: one.label, at: `[data-promise="${id}"],[data-press="${id}"]` },
			says: oneSentence(spokenName(one, words), gists ? one.gist : ''),
		}));
	});
	return { order: phrase('promises.stop.order'), states: each, tells: true };
}
