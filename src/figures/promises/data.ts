import type { Facts } from '../../content/facts.ts';
import type { Pledge } from '../../content/schema.ts';
import { longDate } from '../../words/dates.ts';
import { phrase, phrases } from '../../words/index.ts';
import { roleOf } from '../kit/actor-mark.ts';
import { sourceOfYear } from '../kit/source-of-year.ts';
import type { PromisesData, Told } from './types.ts';

/** The promises in the order of their dates; those of one day as content has them. */
export const byDate = (promises: Record<string, Pledge>): [string, Pledge][] =>
	Object.entries(promises).sort(([, a], [, b]) => a.date.localeCompare(b.date));

/** What each kind of instrument is called. */
const formOf = (form: Pledge['form']): string => phrase(`promises.form.${form}`);

/** Who promised to whom, in words. */
function sidesOf({ from, to, form }: Pledge): string {
	const [a = '', b = ''] = from;
	if (from.length > 1) return phrase('promises.words.eachOther', { sides: phrase('promises.words.several', { a, b }) });
	return phrase(form === 'law' ? 'promises.words.about' : 'promises.words.to', { from: a, to: to.join() });
}

/** A promise with what is said of it. */
const told = (promise: Pledge): Told => ({
	...promise,
	sides: sidesOf(promise),
	kind: `${formOf(promise.form)}, ${longDate(promise.date)}`,
});

/** What the promises figure's model and live part need of the facts. */
export function figureData(facts: Facts): PromisesData {
	const states = Object.entries(facts.states.promises).map(([id, { lit }]) => [id, { lit }] as const);
	const used = Object.values(facts.promises).flatMap((promise) => promise.sources);
	const parties = (facts.figures.promises?.parties ?? []).map(({ name, actor, also }) => ({
		...{ name, also },
		actor: roleOf(facts.actors, actor),
	}));
	return {
		promises: Object.fromEntries(byDate(facts.promises).map(([id, one]) => [id, told(one)])),
		parties,
		states: Object.fromEntries(states),
		sources: Object.fromEntries(used.map((id) => [id, sourceOfYear(facts, id)])),
		words: phrases(
			...(['promises.words.mutual', 'promises.words.notMutual', 'promises.words.ofInstrument'] as const),
			...(['promises.words.inOurWords', 'promises.card.limits', 'promises.card.sources'] as const),
			...(['promises.card.all', 'promises.live.group', 'promises.key.treaty', 'promises.key.other'] as const),
			...(['promises.key.otherShort', 'promises.key.mutualShort'] as const),
			...(['promises.key.isTreaty', 'promises.key.noTreaty'] as const),
		),
	};
}
