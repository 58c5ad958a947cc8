import type { Facts } from '../facts.ts';
import type { Problem } from '../problem.ts';
import type { StepText } from '../section.ts';
import { lacking } from './desks.ts';
import { countOf, says, withoutGaps } from './gaps.ts';
import type { Pack, Say } from './schema.ts';

/** What is wrong with words left out of a line: the slide does not have them once, or another line gives them away. */
function brokenLines({ handOut }: Pack, steps: readonly StepText[], say: Say): Problem[] {
	const lines = handOut.notes.lines.flatMap(({ step: id, gaps }, index) => {
		const step = steps.find((one) => one.id === id);
		return step ? [{ id, gaps, index, key: step.key, shown: `${step.title}: ${withoutGaps(step.key, gaps)}` }] : [];
	});
	return lines.flatMap(({ id, gaps, index, key }) =>
		gaps.flatMap((gap, i) => {
			const at = (message: string): Problem => say('handOut', ['notes', 'lines', index, 'gaps', i], message);
			const count = countOf(key, gap);
			if (count !== 1) return [at(`the key of ${id} has the words “${gap}” ${String(count)} times, not once`)];
			const giver = lines.find(({ shown }) => says(shown, gap));
			return giver ? [at(`“${gap}” can be read in the line of ${giver.id}`)] : [];
		}),
	);
}

/** Questions of the hand-out that its step does not ask, and lines whose gaps are no gaps. */
export function brokenHandOut(pack: Pack, steps: readonly StepText[], say: Say): Problem[] {
	const questions = pack.handOut.questions.flatMap(({ step: id, level }, index) => {
		const step = steps.find((one) => one.id === id);
		return !step || step.asks.some((ask) => ask.level === String(level))
			? []
			: [say('handOut', ['questions', index, 'level'], `the step ${id} asks nothing at level ${String(level)}`)];
	});
	const prompts = pack.sourceCheck.questions.length + 1;
	const source =
		pack.handOut.source.length === prompts
			? []
			: [say('handOut', ['source'], `one task for each of the ${prompts} questions of the source check`)];
	return [...questions, ...source, ...brokenLines(pack, steps, say)];
}

/** Sentences of a source check that their step does not have, word for word, and wordings that lack the words of a column. */
export function brokenSourceCheck(
	{ sourceCheck: { sort, desks } }: Pack,
	{ sections, wordings }: Facts,
	say: Say,
): Problem[] {
	const prose = (step: string): string =>
		sections
			.flatMap((s) => s.prose)
			.filter((p) => p.step === step)
			.map((p) => p.words)
			.join(' ')
			.replace(/\s+/g, ' ');
	const changed = sort.sentences.flatMap(({ text, step }, index) =>
		prose(step).includes(text)
			? []
			: [say('sourceCheck', ['sort', 'sentences', index, 'text'], `the step ${step} has no such sentence`)],
	);
	const lacks = desks.wordings.flatMap((id, index) => {
		const part = wordings[id] && lacking(wordings[id]);
		return part ? [say('sourceCheck', ['desks', 'wordings', index], `the wording ${id} has no ${part}`)] : [];
	});
	return [...changed, ...lacks];
}
