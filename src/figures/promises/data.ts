import type { Pledge } from '../../content/schema.ts';
import { roleOf } from '../kit/actor-mark.ts';
import { phrase, phrasesIn } from '../../words/index.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** The small JSON of the promises figure; `sources` gives a name to each id. */
export type PromisesData = ReturnType<typeof figureData>;
/** One who promises or is promised to: its column's name, how it is drawn, and other names that the promises have for it. */
export type Party = PromisesData['parties'][number];
/** A promise with what is said of it: “Tokyo to Manila”, and “Treaty, 30 August 1951”. */
export type Told = PromisesData['promises'][string];

/** Who promised to whom, in words. */
function sidesOf({ from, to, form }: Pledge): string {
	const [a = '', b = ''] = from;
	if (from.length > 1) return phrase('promises.sides.eachOther', { sides: phrase('promises.sides.several', { a, b }) });
	return phrase(form === 'law' ? 'promises.sides.about' : 'promises.sides.to', { from: a, to: to.join() });
}

/** What the promises figure's model and live part need of the facts. */
export function figureData(facts: Facts) {
	// Those of one day stand as content has them.
	const promises = Object.entries(facts.promises).sort(([, a], [, b]) => a.date.localeCompare(b.date));
	return {
		/** In the order of their dates. */
		promises: mapValues(Object.fromEntries(promises), (promise) => ({
			...{ ...promise, sides: sidesOf(promise) },
			kind: `${phrase(`promises.form.${promise.form}`)}, ${longDate(promise.date)}`,
		})),
		/** From left to right. */
		parties: (facts.figures.promises?.parties ?? []).map(({ name, actor, also }) => ({
			...{ name, also },
			actor: roleOf(facts.actors, actor),
		})),
		states: mapValues(facts.states.promises, ({ lit }) => ({ lit })),
		sources: sourcesOf(facts, facts.promises),
		/** The words that its drawings and its live part print. */
		words: phrasesIn('promises.words', 'promises.card', 'promises.live', 'promises.key'),
	};
}
