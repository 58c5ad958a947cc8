import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { roleOf } from '../kit/actor-mark.ts';
import { dateOfYear, longDate, shortDate } from '../../words/dates.ts';
import type { LadderState } from './figure.ts';
import { monthsOn, type Axis } from './layout/axis.ts';
import { eventWords, ladderWords, type Placed } from './words.ts';

/** Everything the model and the live part need, as it travels in the page. */
export type LadderData = ReturnType<typeof figureData>;
/** What the ladder needs of one event; `id` is that of content/facts/events.yaml. */
export type LadderEvent = LadderData['events'][number];
/** One rung; its place in the list is its number. */
export type LadderRung = LadderData['rungs'][number];

/** The names of the months that begin on an axis, whole, short and shortest; a year stands with the first and with each January. */
function monthNames(axis: Axis): string[][] {
	const dated = monthsOn(axis).map((day, i) => ({
		month: day.slice(0, 7),
		year: i === 0 || day.slice(5, 7) === '01',
	}));
	return [
		dated.map(({ month, year }) => (year ? longDate(month) : dateOfYear(month))),
		dated.map(({ month, year }) => shortDate(month) + (year ? ` ${month.slice(0, 4)}` : '')),
		dated.map(({ month }) => shortDate(month)),
	];
}

/** Takes the ladder's share of the facts. */
export function figureData(facts: Pick<Facts, 'actors' | 'events' | 'rungs' | 'figures' | 'states'>) {
	const { ladder } = facts.figures;
	const rungs = Object.values(facts.rungs).map(({ name, short, gates }) => ({
		...{ name, short },
		gates: gates.map(({ gate, ...words }) => ({ id: gate, ...words })),
	}));
	const events = Object.entries(facts.events)
		.sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
		.map(([id, event]) => {
			const before = rungs.findIndex(({ gates }) => gates.some((one) => event.gates.includes(one.id)));
			const placed: Placed = event.rung === null && before >= 0 ? { ...event, gate: before } : event;
			const said = eventWords(placed, rungs, ladder?.order);
			return { id, ...placed, actor: roleOf(facts.actors, event.actor), said };
		});
	const days = events.flatMap(({ recordDates, articleDate = [] }) => [...recordDates, articleDate].flat()).sort();
	const axis = { from: ladder?.from ?? days[0] ?? '', to: ladder?.to ?? days.at(-1) ?? '' };
	const kept = events.find(({ id }) => id === ladder?.room);
	return {
		/** Conditional events stand in the order of the scenario. */
		events,
		rungs,
		/** The days between which time is drawn to scale. */
		axis,
		/** The label that the band of the undated keeps room for. */
		room: kept ? kept.label + (kept.debatable ? '*' : '') : '',
		/** The states of the two datings, and of both. */
		switch: (ladder?.switch ?? {}) as Partial<Record<LadderState['dating'], string>>,
		/** The days of its events as labels have them, and the months of the axis by name. */
		days: Object.fromEntries(days.map((day) => [day, shortDate(day)])),
		months: monthNames(axis),
		/** The names of the actors, in the order of the legend. */
		actors: Object.entries(facts.actors).map(([id, { name }]) => ({ role: roleOf(facts.actors, id), name })),
		words: ladderWords(),
		states: mapValues(facts.states.ladder, ({ dating, events: ids, earlier, says }) => ({
			...{ dating, events: ids, earlier, says },
		})),
	};
}
