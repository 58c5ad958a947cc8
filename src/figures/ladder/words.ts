import type { StoryEvent } from '../../content/schema.ts';
import { longDate, longDates } from '../../words/dates.ts';
import { phrase, phrasesIn } from '../../words/index.ts';

/** An event, and the rung before whose gates it stands, if it has none of its own. */
export type Placed = StoryEvent & { gate?: number };
/** What the words need of a rung. */
interface Rung {
	name: string;
	gates: readonly { id: string; label: string }[];
}

/** The dates on record in words; what goes on is said to go on. */
function recordWords({ status, recordDates }: Placed): string {
	if (status === 'conditional') return phrase('ladder.said.noDate');
	if (status === 'happened') return longDates(recordDates);
	const [first, ...later] = recordDates;
	if (!first) return phrase('ladder.said.ongoing');
	const date = longDate(first);
	if (later.length === 0) return phrase('ladder.said.sinceOngoing', { date });
	return phrase('ladder.said.sinceThenOngoing', { date, later: longDates(later) });
}

/** Where the event stands, in words. */
function rungWords({ rung, rungTo, gate, gates }: Placed, rungs: readonly Rung[]): string {
	if (rungTo !== undefined) return phrase('ladder.said.between', { from: rung ?? '', to: rungTo });
	if (rung !== null) return phrase('ladder.said.rung', { number: rung, name: rungs[rung]?.name ?? '' });
	if (gate === undefined) return phrase('ladder.said.noRung');
	const name = rungs[gate]?.gates.find(({ id }) => gates.includes(id))?.label ?? '';
	return phrase('ladder.said.atGate', { gate: name });
}

/** When an event was, as a screen reader says it of its mark. */
function whenOf({ status, articleDate }: Placed, article: string, record: string): string {
	if (status === 'conditional') return phrase('ladder.said.article', { date: article });
	return articleDate
		? phrase('ladder.said.bothDates', { article, record })
		: phrase('ladder.said.onRecord', { record });
}

/** The parts of the ladder's tables, in their order: what the article reports, what it only describes, what it leaves out; `order` is whose order that of the described is. */
export const eventParts = <E extends Pick<StoryEvent, 'status' | 'background'>>(
	events: readonly E[],
	order: string | undefined,
): { name: string; list: E[] }[] => [
	{
		name: phrase('ladder.part.article'),
		list: events.filter(({ status, background }) => status !== 'conditional' && !background),
	},
	{
		name: order ? phrase('ladder.part.ordered', { order }) : phrase('ladder.part.described'),
		list: events.filter(({ status }) => status === 'conditional'),
	},
	{ name: phrase('ladder.part.background'), list: events.filter(({ background }) => background) },
];

/** What one row of the table and one card say of an event, and what a screen reader says of its mark; `order` is whose order its step has a number in. */
export function eventWords(event: Placed, rungs: readonly Rung[], order = '') {
	const { title, by, step, clause } = event;
	const date = event.articleDate ? longDate(event.articleDate) : event.articleDateText;
	const stepIn = step === undefined ? '' : phrase('ladder.said.stepIn', { step, order });
	const place = [stepIn, clause].filter(Boolean).join(', ');
	const article = event.status === 'conditional' && place ? phrase('ladder.said.inThe', { date, place }) : date;
	const own = phrase(`ladder.said.${event.status}`);
	const status = event.background ? phrase('ladder.said.notInArticle', { status: own }) : own;
	const [record, rung] = [recordWords(event), rungWords(event, rungs)];
	const when = whenOf(event, article, record);
	const where = event.rung === null ? rung : phrase('ladder.said.onRung', { rung });
	return {
		...{ status, record, rung, article },
		/** The status, and whether it is a step down. */
		whole: event.eases ? phrase('ladder.said.stepDown', { status }) : status,
		name: phrase('ladder.said.name', { title, by, when, status, where }),
	};
}

/** The words that the drawings and the live part print. */
export const ladderWords = () =>
	phrasesIn('ladder.head', 'ladder.axis', 'ladder.label', 'ladder.legend', 'ladder.switch', 'ladder.card');
