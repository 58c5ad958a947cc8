import type { Facts } from '../../content/facts.ts';
import type { StoryEvent } from '../../content/schema.ts';
import { roleOf, type ActorRole } from '../kit/actor-mark.ts';
import type { LadderState } from './figure.ts';

/** What the ladder needs of one event; `id` is that of content/facts/events.yaml. */
export interface LadderEvent extends Omit<StoryEvent, 'actor'> {
	id: string;
	actor: ActorRole;
}

/** One rung; its place in the list is its number. */
export interface LadderRung {
	name: string;
	short: string;
	gates: { short: string; label: string }[];
}

/** The first and the last day of the axis, in ISO order. */
export interface Axis {
	from: string;
	to: string;
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
	states: Record<
		string,
		Pick<LadderState, 'title' | 'finding' | 'dating' | 'events' | 'conditions' | 'earlier' | 'says'>
	>;
}

/** Takes the ladder's share of the facts. */
export function figureData(
	facts: Pick<Facts, 'actors' | 'events' | 'rungs' | 'figures'> & { states: Pick<Facts['states'], 'ladder'> },
): LadderData {
	const events = Object.entries(facts.events)
		.sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
		.map(([id, event]) => ({ id, ...event, actor: roleOf(facts.actors, event.actor) }));
	const rungs = Object.entries(facts.rungs)
		.sort(([a], [b]) => Number(a) - Number(b))
		.map(([, { name, short, gates }]) => ({
			name,
			short,
			gates: gates.map(({ short: brief, label }) => ({ short: brief, label })),
		}));
	const states = Object.entries(facts.states.ladder).map(
		([id, { title, finding, dating, events: ids, conditions, earlier, says }]) => [
			id,
			{ title, finding, dating, events: ids, conditions, earlier, says },
		],
	);
	const actors = Object.entries(facts.actors).map(([id, { name }]) => ({ role: roleOf(facts.actors, id), name }));
	const { ladder } = facts.figures;
	const days = events.flatMap(({ recordDates, articleDate = [] }) => [...recordDates, articleDate].flat()).sort();
	const axis = { from: ladder?.from ?? days[0] ?? '', to: ladder?.to ?? days.at(-1) ?? '' };
	const kept = events.find(({ id }) => id === ladder?.room);
	const room = kept ? kept.label + (kept.debatable ? '*' : '') : '';
	const { article, record, both } = ladder?.switch ?? {};
	const own = { axis, room, switch: { ...(article && { article }), ...(record && { record }), ...(both && { both }) } };
	return { events, rungs, ...own, actors, states: Object.fromEntries(states) as LadderData['states'] };
}
