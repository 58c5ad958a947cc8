import { phrase } from '../../words/index.ts';
import type { Clause, Wording } from '../wording-schema.ts';
import type { SourceCheck } from './activity-schema.ts';

/** The string of a wording that its row needs and it does not have; undefined where it has them all. */
export const lacking = (wording: Wording): string | undefined =>
	(['words', 'attack', 'home', 'verb'] as const).find((part) => !wording[part]);

/** How the sentence sounds, in Latin letters, for those who read no Japanese or whose machine has no letters for it. */
export const readingOf = ({ clauses }: { clauses: Record<string, Clause> }): string =>
	Object.values(clauses)
		.sort((a, b) => a.order - b.order)
		.map(({ reading }) => reading)
		.join(', ');

/**
 * The rows of the comparison in their order, from the wordings of the record: the words of each desk, the strings of them for
 * the attack, the running home and the alliance, and how it was seen; one that is not whole has no row.
 */
export const deskRows = ({ desks }: Pick<SourceCheck, 'desks'>, { wordings }: { wordings: Record<string, Wording> }) =>
	desks.wordings.flatMap((id) => {
		const wording = wordings[id];
		if (!wording || lacking(wording)) return [];
		const { outlet, words = '', attack = '', home = '', verb = '', quoted, copy, sources } = wording;
		const own = quoted ? '' : phrase('lesson.desks.inItsOwnWords');
		const seen = [own, copy ? phrase('lesson.desks.seenAsACopy') : ''].filter(Boolean).join(', ');
		// A clause that goes on in the report ends with its comma there.
		return [{ id, outlet, words: words.replace(/[,.]$/, ''), attack, home, verb, quoted, seen, sources }];
	});
