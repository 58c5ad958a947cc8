import { longDate, longDates } from '../../lib/dates.ts';
import type { StoryEvent } from '../../content/schema.ts';
import type { LadderEvent, LadderRung } from './data.ts';

/** Whether a thing on the ladder took place, goes on, or was only described. */
const statuses: Record<StoryEvent['status'], string> = {
	happened: 'happened',
	ongoing: 'ongoing',
	conditional: 'described as a condition',
};

/** What one row of the table and one card say of an event. */
export interface EventWords {
	status: string;
	article: string;
	record: string;
	rung: string;
}

/** The dates on record in words; what goes on is said to go on. */
function recordWords({ status, recordDates }: LadderEvent): string {
	if (status === 'conditional') return 'no date: only described';
	if (status === 'happened') return longDates(recordDates);
	const [first, ...later] = recordDates;
	if (!first) return 'ongoing';
	return `since ${longDate(first)}${later.length > 0 ? `; ${longDates(later)}` : ''}; ongoing`;
}

/** Where the event stands, in words. */
function rungWords(event: LadderEvent, rungs: readonly LadderRung[]): string {
	if (event.rungTo !== undefined) return `between ${event.rung ?? ''} and ${event.rungTo}`;
	if (event.rung !== null) return `${event.rung} ${rungs[event.rung]?.name ?? ''}`;
	return event.gates.length > 0 ? 'at a gate: prior consultation' : 'no rung: an outcome';
}

/** The parts of the ladder's tables, in their order: what the article reports, what it only describes, what it leaves out. */
export const eventParts = (events: readonly LadderEvent[]): { name: string; list: LadderEvent[] }[] => [
	{ name: 'In the article', list: events.filter(({ status, background }) => status !== 'conditional' && !background) },
	{
		name: 'Only described; numbers give her order',
		list: events.filter(({ status }) => status === 'conditional'),
	},
	{ name: 'Background that the article leaves out', list: events.filter(({ background }) => background) },
];

/** An event in words, for the table and for the card of its mark. */
export function eventWords(event: LadderEvent, rungs: readonly LadderRung[]): EventWords {
	const date = event.articleDate ? longDate(event.articleDate) : event.articleDateText;
	const place = [event.step === undefined ? undefined : `${event.step} in her order`, event.clause]
		.filter(Boolean)
		.join(', ');
	const clause = event.status === 'conditional' && place ? ` (${place})` : '';
	return {
		status: event.background ? `${statuses[event.status]}; not in the article` : statuses[event.status],
		article: date + clause,
		record: recordWords(event),
		rung: rungWords(event, rungs),
	};
}
