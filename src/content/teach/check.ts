import { countWords } from '../../lib/segment.ts';
import { language } from '../../words/index.ts';
import type { Facts } from '../facts.ts';
import { cut } from '../lesson.ts';
import { unknown, type Problem } from '../problem.ts';
import type { StepText } from '../section.ts';
import { brokenHandOut, brokenSourceCheck } from './check-activities.ts';
import type { Fact, Pack, Packet, Path, Role, Say } from './schema.ts';

type Kind = 'claim' | 'source' | 'step' | 'term' | 'place' | 'distance' | 'event' | 'wording';

/** The kind of record that a field of a pack's file names. */
const targets: Record<string, Kind> = {
	claim: 'claim',
	claims: 'claim',
	sources: 'source',
	step: 'step',
	steps: 'step',
	before: 'step',
	place: 'place',
	places: 'place',
	distance: 'distance',
	slide: 'step',
	vocabulary: 'term',
	original: 'wording',
	wordings: 'wording',
};

/** Every id under a value, with the kind of record it names and the path it stands on. */
function named(value: unknown, path: Path = [], kind?: Kind): { kind: Kind; id: string; path: Path }[] {
	if (typeof value === 'string') return kind ? [{ kind, id: value, path }] : [];
	if (Array.isArray(value)) return value.flatMap((one, index) => named(one, [...path, index], kind));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => named(one, [...path, key], targets[key]));
}

/** Ids that no claim, source, step, term or wording has. */
function brokenIds(pack: Pack, facts: Facts, steps: readonly StepText[], say: Say): Problem[] {
	const idsOf = (kind: Kind): string[] =>
		kind === 'step' ? steps.map(({ id }) => id) : Object.keys(facts[`${kind}s`]);
	/** The events to be guessed stand as the keys of their words. */
	const guessed = Object.keys(pack.guesses.dates?.events ?? {}).map((id) => ({
		kind: 'event' as const,
		id,
		path: ['dates', 'events', id],
	}));
	return (Object.keys(pack) as (keyof Pack)[]).flatMap((file) =>
		[...named(pack[file]), ...(file === 'guesses' ? guessed : [])]
			.filter(({ kind, id }) => !idsOf(kind).includes(id))
			.map(({ kind, id, path }) => say(file, path, unknown(kind, id, idsOf(kind)))),
	);
}

/** Plans whose minutes do not add up to their length, or that tell the story longer or with other slides than its cut. */
function brokenPlans({ lesson }: Pack, facts: Facts, say: Say): Problem[] {
	const { lengths } = facts.story;
	const steps = facts.sections.flatMap((section) => section.steps.map(({ id }) => id));
	const known = (length: string | number, path: Path): Problem[] =>
		lengths.includes(Number(length))
			? []
			: [say('lesson', path, unknown('length of a lesson', String(length), lengths.map(String)))];
	const told = lengths.flatMap((length) => {
		const rows = lesson.plans[length];
		if (!rows) return [say('lesson', ['plans'], `there is no plan for ${length} minutes`)];
		const parts = cut(facts, length);
		const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
		const whole = total(rows.map((row) => row.minutes));
		const story = total(rows.filter((row) => row.story).map((row) => row.minutes));
		const minutes = total(parts.map((part) => part.minutes));
		const shown = parts.flatMap((part) => part.steps.map(({ id }) => id));
		const at = (message: string, ...path: Path): Problem => say('lesson', ['plans', String(length), ...path], message);
		return [
			...(whole === length ? [] : [at(`the rows of the ${length}-minute lesson add up to ${whole}`)]),
			...(story === minutes
				? []
				: [at(`the story has ${story} of ${length} minutes here, and ${minutes} in its sections`)]),
			...rows.flatMap(({ slide = '' }, index) =>
				steps.includes(slide) && !shown.includes(slide)
					? [at(`the slide ${slide} is not shown in ${length} minutes`, index, 'slide')]
					: [],
			),
		];
	});
	return [
		...Object.keys(lesson.plans).flatMap((length) => known(length, ['plans', length])),
		...known(lesson.main, ['main']),
		...told,
	];
}

/** How long and how well sourced one side's text is: its words, and its sources, each once. */
const weigh = (texts: readonly string[], facts: readonly Fact[]) => ({
	words: texts.reduce((total, text) => total + countWords(text, language.locale), 0),
	sources: new Set(facts.flatMap(({ sources }) => sources)).size,
});

/** The weight of one packet: every word a student reads. */
function packetWeight({ title, position, reasons, expect }: Packet) {
	const facts = reasons.flatMap((reason) => reason.facts);
	const said = [...reasons.map(({ argument }) => argument), ...facts.map(({ text }) => text)];
	return weigh([title, position, expect, ...said], facts);
}

const roleWeight = ({ seat, onRecord, silent, ask }: Role) =>
	weigh([seat, silent, ...ask, ...onRecord.map(({ text }) => text)], onRecord);

/** Whether two numbers of words lie within a tenth of the larger. */
const alike = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) / 10;

/** What is unequal about texts that must be of one weight: words within a tenth, sources within one. */
function unequal(what: string, weights: readonly ReturnType<typeof weigh>[]): string[] {
	const [words, sources] = [weights.map((w) => w.words), weights.map((w) => w.sources)];
	const range = (numbers: readonly number[]): [number, number] => [Math.min(...numbers), Math.max(...numbers)];
	const [fewest, most] = range(sources);
	return [
		...(alike(...range(words)) ? [] : [`the ${what} may differ by a tenth in words, and have ${words.join(', ')}`]),
		...(most - fewest <= 1 ? [] : [`the ${what} may differ by one source, and have ${sources.join(', ')}`]),
	];
}

/** Packets and role cards of which one is longer or better sourced than another. */
function unbalanced({ controversy, roles }: Pack, say: Say): Problem[] {
	const packets = unequal('packets', [controversy.yes, controversy.no].map(packetWeight));
	const cards = unequal('role cards', roles.roles.map(roleWeight));
	return [
		...packets.map((message) => say('controversy', ['no'], message)),
		...cards.map((message) => say('roles', ['roles'], message)),
	];
}

/** Questions that lean on a question of a step which the step does not ask, or have no answer. */
function brokenQuestions({ questions }: Pack, steps: readonly StepText[], say: Say): Problem[] {
	return questions.flatMap(({ step: id, level, question, answer }, index) => {
		if (question) return answer ? [] : [say('questions', [index], 'a question of its own needs an answer')];
		const step = steps.find((one) => one.id === id);
		if (!step || step.asks.some((ask) => ask.level === String(level))) return [];
		return [say('questions', [index, 'level'], `the step ${id} asks nothing at level ${level}`)];
	});
}

/** Quiz questions whose key is no option, or that are not true to their step and claim. */
function brokenQuiz({ quiz }: Pack, facts: Facts, steps: readonly StepText[], say: Say): Problem[] {
	return Object.entries(quiz).flatMap(([id, { key, options, step, claim, because }]) => {
		const letters = Object.keys(options);
		const marked = steps.find((one) => one.id === step)?.claims ?? [];
		const { says = '', record = '', refersTo = '' } = facts.claims[claim] ?? {};
		return [
			...(letters.includes(key) ? [] : [say('quiz', [id, 'key'], `${id}: ${unknown('option', key, letters)}`)]),
			...(marked.length > 0 && !marked.includes(claim)
				? [say('quiz', [id, 'claim'], `${id}: the step ${step} does not mark ${claim}; it marks ${marked.join(', ')}`)]
				: []),
			...([says, record, refersTo].some((words) => words.includes(because))
				? []
				: [say('quiz', [id, 'because'], `${id}: ${claim} has no such words`)]),
		];
	});
}

/** Everything that is wrong within a pack, and between it and the facts and steps it names. */
export function brokenPack(pack: Pack, facts: Facts, say: Say): Problem[] {
	const steps = facts.sections.flatMap((section) => section.steps);
	return [
		...brokenIds(pack, facts, steps, say),
		...brokenPlans(pack, facts, say),
		...unbalanced(pack, say),
		...brokenQuestions(pack, steps, say),
		...brokenSourceCheck(pack, facts, say),
		...brokenQuiz(pack, facts, steps, say),
		...brokenHandOut(pack, steps, say),
	];
}
