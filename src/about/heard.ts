import type { Facts } from '../content/facts.ts';
import type { Claim } from '../content/schema.ts';

/** Everyone whose own words the story has beside those of the article, once each, in the order of the record. */
export const heard = ({ voices }: Pick<Facts, 'voices'>): string[] => [
	...new Set(Object.values(voices).map(({ who }) => who)),
];

/** Verdicts that leave a claim open. */
export const open: readonly Claim['verdict'][] = ['not-found', 'not-checkable'];

/** How many claims have one of these verdicts. */
export const counted = ({ claims }: Pick<Facts, 'claims'>, verdicts: readonly Claim['verdict'][]): number =>
	Object.values(claims).filter(({ verdict }) => verdicts.includes(verdict)).length;
