import type { Facts } from '../content/facts.ts';
import { cut } from '../content/lesson.ts';
import type { Lesson, Row } from '../content/teach/schema.ts';

/** The lengths of a lesson, in words for an attribute, in which all of these steps are shown. */
export function lengthsOf(facts: Pick<Facts, 'sections' | 'story'>, ...ids: string[]): string {
	return facts.story.lengths
		.filter((length) => {
			const shown = cut(facts, length).flatMap(({ steps }) => steps.map(({ id }) => id));
			return ids.every((id) => shown.includes(id));
		})
		.join(' ');
}

/** The lengths of a lesson whose plan has a row for this part. */
export function lengthsWith({ plans }: Pick<Lesson, 'plans'>, part: NonNullable<Row['part']>): string {
	return Object.keys(plans)
		.filter((length) => plans[length]?.some((row) => row.part === part))
		.join(' ');
}
