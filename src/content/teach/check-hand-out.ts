import type { Problem } from '../problem.ts';
import type { StepText } from '../section.ts';
import { countOf, says, withoutGaps } from './gaps.ts';
import type { Say } from './say.ts';
import type { Pack } from './schema.ts';

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
