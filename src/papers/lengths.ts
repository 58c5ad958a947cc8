import type { Facts } from '../content/facts.ts';
import { cut, LENGTHS } from '../content/lesson.ts';
import type { Lesson, Row } from '../content/teach/schema.ts';

/** The lengths of a lesson, in words for an attribute, in which all of these steps are shown. */
export function lengthsOf({ sections }: Pick<Facts, 'sections'>, ...ids: string[]): string {
	return LENGTHS.filter((length) => {
		const shown = cut(sections, length).flatMap(({ steps }) => steps.map(({ id }) => id));
		return ids.every((id) => shown.includes(id));
	}).join(' ');
}

/** The lengths of a lesson whose plan has a row for this part. */
export function lengthsWith({ plans }: Pick<Lesson, 'plans'>, part: NonNullable<Row['part']>): string {
	return LENGTHS.filter((length) => plans[`${length}`].some((row) => row.part === part)).join(' ');
}
