import type { Pledge } from '../../content/schema.ts';
import { roleOf, type ActorRole } from '../kit/actor-mark.ts';
import { phrase, phrasesIn, type PhrasesIn } from '../../words/index.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** One who promises or is promised to: its column's name, how it is drawn, and other names that the promises have for it. */
export interface Party {
	name: string;
	actor: ActorRole;
	also: string[];
}

/** A promise with what is said of it: “Tokyo to Manila”, and “Treaty, 30 August 1951”. */
export interface Told extends Pledge {
	sides: string;
	kind: string;
}

/** The small JSON of the promises figure, in the order of their dates; `sources` gives a name to each id. */
export interface PromisesData {
	promises: Record<string, Told>;
	/** From left to right. */
	parties: Party[];
	states: Record<string, { lit: string[] }>;
	sources: Record<string, string>;
	/** The words that its drawings and its live part print. */
	words: PhrasesIn<`promises.${'words' | 'card' | 'live' | 'key'}`>;
}

/** The promises in the order of their dates; those of one day as content has them. */
export const byDate = (promises: Record<string, Pledge>): [string, Pledge][] =>
	Object.entries(promises).sort(([, a], [, b]) => a.date.localeCompare(b.date));

/** What each kind of instrument is called. */
const formOf = (form: Pledge['form']): string => phrase(`promises.form.${form}`);

/** Who promised to whom, in words. */
function sidesOf({ from, to, form }: Pledge): string {
	const [a = '', b = ''] = from;
	if (from.length > 1) return phrase('promises.sides.eachOther', { sides: phrase('promises.sides.several', { a, b }) });
	return phrase(form === 'law' ? 'promises.sides.about' : 'promises.sides.to', { from: a, to: to.join() });
}

/** A promise with what is said of it. */
const told = (promise: Pledge): Told => ({
	...promise,
	sides: sidesOf(promise),
	kind: `${formOf(promise.form)}, ${longDate(promise.date)}`,
});

/** What the promises figure's model and live part need of the facts. */
export function figureData(facts: Facts): PromisesData {
	const parties = (facts.figures.promises?.parties ?? []).map(({ name, actor, also }) => ({
		...{ name, also },
		actor: roleOf(facts.actors, actor),
	}));
	return {
		promises: Object.fromEntries(byDate(facts.promises).map(([id, one]) => [id, told(one)])),
		parties,
		states: mapValues(facts.states.promises, ({ lit }) => ({ lit })),
		sources: sourcesOf(facts, facts.promises),
		words: phrasesIn('promises.words', 'promises.card', 'promises.live', 'promises.key'),
	};
}
