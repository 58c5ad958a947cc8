import { dayNumber, runsOfDays } from '../../../lib/dates.ts';
import { fill } from '../../../lib/fill.ts';
import type { LadderData, LadderEvent } from '../data.ts';
import type { Fill } from '../picture.ts';
import type { Axis, BandId } from './axis.ts';

/** One mark to be: an event on one of its dates, or without a date. */
export interface Occurrence {
	/** `E2` is the event's own mark, `E2-2` a repeat on a later date, `E2-article` the article's date beside the record's. */
	id: string;
	event: LadderEvent;
	kind: 'main' | 'repeat' | 'article';
	band: BandId;
	date?: string;
	/** What the label can say: a name, long or short, with a date or clause; `least` is what must be said in any case. */
	labels: { name: string; short: string; note?: string; least?: string };
}

type State = LadderData['states'][string];
type Names = Pick<Occurrence['labels'], 'name' | 'short'>;

/** How the mark of an occurrence is filled. */
export function fillOf({ event: { status, background }, kind }: Pick<Occurrence, 'event' | 'kind'>): Fill {
	if (status === 'conditional') return 'hollow';
	return kind === 'article' ? 'cored' : background ? 'pale' : 'full';
}

const bandOf = ({ from, to }: Axis, date: string): BandId => {
	const day = dayNumber(date);
	if (day < dayNumber(from)) return 'earlier';
	return day > dayNumber(to) ? 'after' : 'main';
};

/** The own mark of an event. */
const ownMark = (event: LadderEvent, band: BandId, labels: Occurrence['labels'], date = ''): Occurrence => ({
	...{ id: event.id, event, kind: 'main', band, labels },
	...(date && { date }),
});

/** The one occurrence of a conditional event, which never has a date. */
const described = (event: LadderEvent, names: Names): Occurrence =>
	ownMark(event, 'conditions', {
		...names,
		...(event.clause && { note: event.clause }),
		...(event.step === undefined && event.clause && { least: event.clause }),
	});

/** An event on the article's date, or in the band of the undated. */
const asTheArticle = ({ days, words }: LadderData, event: LadderEvent, names: Names): Occurrence =>
	event.articleDate
		? ownMark(event, 'main', { ...names, note: days[event.articleDate] ?? '' }, event.articleDate)
		: ownMark(event, 'earlier', { ...names, note: words.undated });

/** An event that began before the dispute stands once, whatever its later dates. */
function before({ words }: LadderData, event: LadderEvent, names: Names, date = ''): Occurrence {
	const year = date.slice(0, 4);
	const note = event.status === 'ongoing' && year ? fill(words.since, { year }) : year || words.ongoing;
	return ownMark(event, 'earlier', { ...names, note }, date);
}

/** An event on its dates on record and, where both datings show and differ, on the article's date too. */
function onRecord(data: LadderData, event: LadderEvent, names: Names, both: boolean): Occurrence[] {
	const { axis, words } = data;
	const dayOf = (iso: string): string => data.days[iso] ?? '';
	const { id, articleDate: article } = event;
	const [date, ...later] = runsOfDays(event.recordDates).map(([first = '']) => first);
	if (!date || bandOf(axis, date) === 'earlier') return [before(data, event, names, date)];
	const differs = both && article !== undefined && article !== date;
	const note = differs ? fill(words.recorded, { date: dayOf(date) }) : dayOf(date);
	const other = (kind: 'repeat' | 'article', nth: number | string, day: string, text: string): Occurrence => {
		const said = fill(text, { date: dayOf(day) });
		return { id: `${id}-${nth}`, event, kind, band: bandOf(axis, day), date: day, labels: { name: said, short: said } };
	};
	return [
		ownMark(event, bandOf(axis, date), { ...names, note, ...(differs && { least: dayOf(date) }) }, date),
		...later.map((day, i) => other('repeat', i + 2, day, words.again)),
		...(differs ? [other('article', 'article', article, words.inArticle)] : []),
	];
}

/** Every occurrence that a state shows; the asterisk says that one could place the event otherwise. */
export function occurrences(data: LadderData, state: State): Occurrence[] {
	return data.events
		.filter((event) => state.events.includes(event.id))
		.flatMap((event) => {
			const mark = event.debatable ? '*' : '';
			const number = event.step === undefined ? '' : `${event.step} `;
			const names = { name: number + event.label + mark, short: number + (event.short ?? event.label) + mark };
			if (event.status === 'conditional') return described(event, names);
			return state.dating === 'article'
				? asTheArticle(data, event, names)
				: onRecord(data, event, names, state.dating === 'both');
		});
}
