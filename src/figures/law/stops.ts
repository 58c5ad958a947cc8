import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { sentencesOf } from '../../lib/segment.ts';
import { language, phrase } from '../../words/index.ts';
import { oneSentence } from '../kit/tour/one-sentence.ts';
import type { Stop, Stops } from '../kit/tour/types.ts';
import { figureData, type LawData } from './data.ts';
import { gateOf, hereOn, walkOf } from './walk.ts';

/** The gates of a list in the order of the path: one way to its end before the next, from the start on. */
function along(data: LawData, gates: readonly string[], id = data.start, seen = new Set<string>()): string[] {
	if (seen.has(id) || !gates.includes(id)) return [];
	seen.add(id);
	return [id, ...gateOf(data, id).answers.flatMap(({ to }) => along(data, gates, to, seen))];
}

/** What a gate asks and where its answers lead, or what an outcome would allow, in one sentence. */
function saysOf(data: LawData, id: string): string {
	const { title, answers, allows = '', doesNotAllow = '' } = gateOf(data, id);
	if (answers.length) {
		const ways = answers.map(({ label, to }) =>
			phrase('law.stop.answer', { answer: label, gate: gateOf(data, to).label }),
		);
		return oneSentence(phrase('law.stop.question', { question: title, answers: ways.join('; ') }));
	}
	const [first, second] = [allows, doesNotAllow].map((text) => sentencesOf(text, language.locale)[0] ?? '');
	return oneSentence(
		phrase('law.stop.outcome', { outcome: title, allows: first ?? '' }),
		second && phrase('law.stop.not', { what: second }),
	);
}

/** The gates that each state lights up as stops, along the path. */
export function stops(facts: Facts): Stops {
	const data = figureData(facts);
	const states = mapValues(data.states, (_, state) => {
		const walk = walkOf(data, state);
		const stopOf = (id: string): Stop => {
			const here = id === hereOn(data, walk) ? phrase('law.stop.here') : '';
			const at = `[data-gate="${id}"],[data-press="${id}"]`;
			return { id, name: gateOf(data, id).label, says: oneSentence(saysOf(data, id), here), at };
		};
		return along(data, walk.lit).map(stopOf);
	});
	return { order: phrase('law.stop.order'), states, tells: true };
}
