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

/** The one occurrence of a conditional event, which never has a date. */
const described = (event: LadderEvent, names: Names): Occurrence => ({
	id: event.id,
	event,
	kind: 'main',
	band: 'conditions',
	labels: {
		...names,
		...(event.clause && { note: event.clause }),
		...(event.step === undefined && event.clause && { least: event.clause }),
	},
});

/** An event on the article's date, or in the band of the undated. */
function asTheArticle({ days, words }: LadderData, event: LadderEvent, names: Names): Occurrence {
	const { articleDate: date } = event;
	const own = { id: event.id, event, kind: 'main' } as const;
	if (!date) return { ...own, band: 'earlier', labels: { ...names, note: words.undated } };
	return { ...own, band: 'main', date, labels: { ...names, note: days[date] ?? date } };
}

/** An event that began before the dispute stands once, whatever its later dates. */
function before({ words }: LadderData, event: LadderEvent, names: Names, date: string | undefined): Occurrence {
	const year = date?.slice(0, 4);
	const note = event.status === 'ongoing' && year ? fill(words.since, { year }) : (year ?? words.ongoing);
	return { id: event.id, event, kind: 'main', band: 'earlier', ...(date && { date }), labels: { ...names, note } };
}

/** An event on its dates on record and, where both datings show and differ, on the article's date too. */
function onRecord(data: LadderData, event: LadderEvent, names: Names, both: boolean): Occurrence[] {
	const { axis, words } = data;
	const dayOf = (iso: string): string => data.days[iso] ?? iso;
	const { id, articleDate: article } = event;
	const [date, ...later] = runsOfDays(event.recordDates).map(([first = '']) => first);
	if (!date || bandOf(axis, date) === 'earlier') return [before(data, event, names, date)];
	const differs = both && article !== undefined && article !== date;
	const note = differs ? fill(words.recorded, { date: dayOf(date) }) : dayOf(date);
	const quiet = (said: string): Names => ({ name: said, short: said });
	const repeats = later.map((day, i): Occurrence => ({
		id: `${id}-${i + 2}`,
		event,
		kind: 'repeat',
		band: bandOf(axis, day),
		date: day,
		labels: quiet(fill(words.again, { date: dayOf(day) })),
	}));
	const labels = { ...names, note, ...(differs && { least: dayOf(date) }) };
	const all: Occurrence[] = [{ id, event, kind: 'main', band: bandOf(axis, date), date, labels }, ...repeats];
	if (differs)
		all.push({
			...{ id: `${id}-article`, event, kind: 'article', band: bandOf(axis, article), date: article },
			labels: quiet(fill(words.inArticle, { date: dayOf(article) })),
		});
	return all;
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
