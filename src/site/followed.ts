import type { Story } from '../content/story-schema.ts';
import { longDate } from '../words/dates.ts';
import { phrase } from '../words/index.ts';

/** How the record was searched, until when it was followed and when the check closed, in words. */
export const followed = ({ method, checked }: Pick<Story, 'method' | 'checked'>): string =>
	phrase('site.method.followed', {
		search: method.search,
		followed: longDate(method.followed),
		checked: longDate(checked),
	});
