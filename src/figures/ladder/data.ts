import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import type { StoryEvent } from '../../content/schema.ts';
import { roleOf, type ActorRole } from '../kit/actor-mark.ts';
import { shortDate } from '../../words/dates.ts';
import type { LadderState } from './figure.ts';
import type { Axis } from './layout/axis.ts';
import { monthNames } from './months.ts';
import { eventWords, ladderWords, type EventWords, type LadderWords } from './words.ts';

/** What the ladder needs of one event; `id` is that of content/facts/events.yaml. */
export interface LadderEvent extends Omit<StoryEvent, 'actor'> {
	id: string;
	actor: ActorRole;
	/** The rung before whose gates it stands, if it has none of its own. */
	gate?: number;
	said: EventWords;
}

/** One rung; its place in the list is its number. */
export interface LadderRung {
	name: string;
	short: string;
	gates: { id: string; short: string; label: string }[];
}

/** Everything the model and the live part need, as it travels in the page. */
export interface LadderData {
	/** Conditional events stand in the order of the scenario. */
	events: LadderEvent[];
	rungs: LadderRung[];
	/** The days between which time is drawn to scale. */
	axis: Axis;
	/** The label that the band of the undated keeps room for. */
	room: string;
	/** The states of the two datings, and of both. */
	switch: Partial<Record<LadderState['dating'], string>>;
	/** The names of the actors, in the order of the legend. */
	actors: { role: ActorRole; name: string }[];
	/** The days of its events as labels have them, and the months of the axis by name: whole, short and shortest. */
	days: Record<string, string>;
	months: string[][];
	words: LadderWords;
	states: Record<
		string,
		Pick<LadderState, 'title' | 'finding' | 'dating' | 'events' | 'conditions' | 'earlier' | 'says'>
	>;
}

/** Takes the ladder's share of the facts. */
export function figureData(
	facts: Pick<Facts, 'actors' | 'events' | 'rungs' | 'figures'> & { states: Pick<Facts['states'], 'ladder'> },
): LadderData {
	const sorted = Object.entries(facts.rungs).sort(([a], [b]) => Number(a) - Number(b));
	const rungs = sorted.map(([, { name, short, gates }]) => ({
		name,
		short,
		gates: gates.map(({ gate, short: brief, label }) => ({ id: gate, short: brief, label })),
	}));
	const { ladder } = facts.figures;
	const events = Object.entries(facts.events)
		.sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
		.map(([id, event]): LadderEvent => {
			const before = rungs.findIndex(({ gates }) => gates.some((one) => event.gates.includes(one.id)));
			const gate = event.rung === null && before >= 0 ? before : undefined;
			const placed = { ...event, ...(gate !== undefined && { gate }) };
			return {
				id,
				...placed,
				actor: roleOf(facts.actors, event.actor),
				said: eventWords(placed, rungs, ladder?.order),
			};
		});
	const actors = Object.entries(facts.actors).map(([id, { name }]) => ({ role: roleOf(facts.actors, id), name }));
	const days = events.flatMap(({ recordDates, articleDate = [] }) => [...recordDates, articleDate].flat()).sort();
	const axis = { from: ladder?.from ?? days[0] ?? '', to: ladder?.to ?? days.at(-1) ?? '' };
	const kept = events.find(({ id }) => id === ladder?.room);
	const room = kept ? kept.label + (kept.debatable ? '*' : '') : '';
	const { article, record, both } = ladder?.switch ?? {};
	const own = { axis, room, switch: { ...(article && { article }), ...(record && { record }), ...(both && { both }) } };
	const dated = { days: Object.fromEntries(days.map((day) => [day, shortDate(day)])), months: monthNames(axis) };
	return {
		events,
		rungs,
		...own,
		...dated,
		actors,
		words: ladderWords(),
		states: mapValues(facts.states.ladder, ({ title, finding, dating, events: ids, conditions, earlier, says }) => ({
			...{ title, finding, dating, events: ids, conditions, earlier, says },
		})),
	};
}
