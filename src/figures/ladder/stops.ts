import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';
import { capital, phrase } from '../../words/index.ts';
import { oneSentence } from '../kit/tour/one-sentence.ts';
import type { Stop, Stops } from '../kit/tour/types.ts';
import { figureData } from './data.ts';
import { occurrences, type Occurrence } from './layout/occurrences.ts';

const bands: readonly Occurrence['band'][] = ['earlier', 'main', 'after', 'conditions'];

/** The day of a mark in words, and what it is the day of. */
function when({ kind, band, date, event: { said } }: Occurrence, undated: boolean): string {
	if (band === 'conditions') return phrase('ladder.stop.described', { when: said.article });
	if (undated) return phrase('ladder.axis.undated');
	if (!date || band === 'earlier') return said.record;
	const day = longDate(date);
	if (kind === 'main') return day;
	return phrase(kind === 'repeat' ? 'ladder.stop.again' : 'ladder.stop.inArticle', { date: day });
}

/** The marks of each state as stops, by time, and on one day from the lower rung up; what was only described comes last, in its own order. */
export function stops(facts: Facts): Stops {
	const data = figureData(facts);
	const rungOf = ({ event: { rung, gate } }: Occurrence): number => rung ?? gate ?? 0;
	const states = mapValues(data.states, (state) => {
		const inTime = occurrences(data, state).sort(
			(a, b) =>
				bands.indexOf(a.band) - bands.indexOf(b.band) ||
				(a.band === 'conditions' ? 0 : (a.date ?? '').localeCompare(b.date ?? '') || rungOf(a) - rungOf(b)),
		);
		const stopOf = (one: Occurrence): Stop => {
			const { by, said, label, rung } = one.event;
			const title = one.kind === 'main' ? one.event.title : label;
			const where = rung === null ? said.rung : phrase('ladder.said.onRung', { rung: said.rung });
			const day = capital(when(one, state.dating === 'article' && one.date === undefined));
			const says = oneSentence(phrase('ladder.stop.says', { when: day, title, by, status: said.whole, where }));
			return { id: one.id, name: label, says, at: `[data-mark="${one.id}"]` };
		};
		return inTime.map(stopOf);
	});
	return { order: phrase('ladder.stop.order'), states };
}
