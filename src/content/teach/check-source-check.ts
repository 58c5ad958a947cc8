import type { Told } from '../lesson.ts';
import type { Problem } from '../problem.ts';
import type { Wording } from '../wording-schema.ts';
import { lacking } from './desks.ts';
import type { Say } from './say.ts';
import type { SourceCheck } from './source-check-schema.ts';

/** What a source check rests on: the sentences of the steps, and the wordings on record. */
interface Grounds extends Pick<Told, 'sections'> {
	wordings: Record<string, Wording>;
}

/** Sentences to be sorted that their step does not have, word for word. */
function changedSentences({ sort }: SourceCheck, { sections }: Grounds, say: Say): Problem[] {
	const prose = (step: string): string =>
		sections
			.flatMap((s) => s.prose)
			.filter((p) => p.step === step)
			.map((p) => p.words)
			.join(' ')
			.replace(/\s+/g, ' ');
	return sort.sentences.flatMap(({ text, step }, index) =>
		prose(step).includes(text)
			? []
			: [say('sourceCheck', ['sort', 'sentences', index, 'text'], `the step ${step} has no such sentence`)],
	);
}

/** Wordings to be compared that lack the words of a column. */
function brokenDesks({ desks }: SourceCheck, { wordings }: Grounds, say: Say): Problem[] {
	return desks.wordings.flatMap((id, index) => {
		const wording = wordings[id];
		const lacks = wording && lacking(wording);
		return lacks ? [say('sourceCheck', ['desks', 'wordings', index], `the wording ${id} has no ${lacks}`)] : [];
	});
}

/** Everything that is wrong between a source check and the sentences and wordings it names. */
export const brokenSourceCheck = (check: SourceCheck, grounds: Grounds, say: Say): Problem[] => [
	...changedSentences(check, grounds, say),
	...brokenDesks(check, grounds, say),
];
