import { longDate } from '../../lib/dates.ts';
import type { Pledge } from '../../content/schema.ts';

/** What each kind of instrument is called. */
export const forms: Record<Pledge['form'], string> = {
	treaty: 'Treaty',
	'exchange-of-notes': 'Exchange of notes',
	law: 'Law',
	guidelines: 'Guidelines',
	agreement: 'Agreement',
	communique: 'Communiqué',
	statement: 'Statement',
};

/** Who promised to whom, in words. */
export function sides({ from, to, form }: Pledge): string {
	if (from.length > 1) return `${from.join(' and ')} to each other`;
	return `${from.join()} ${form === 'law' ? 'about' : 'to'} ${to.join()}`;
}

/** Mutual defence or not, in words. */
export const defence = ({ mutualDefence }: Pledge): string =>
	mutualDefence ? 'mutual defence' : 'no treaty of mutual defence';

/** Kind and date of a promise, and whether it is one of mutual defence, in one line. */
export const meta = (promise: Pledge): string =>
	`${forms[promise.form]}, ${longDate(promise.date)}: ${defence(promise)}`;

/** Whose words the trigger is in. */
export const triggerLabel = ({ trigger }: Pledge): string =>
	trigger.startsWith('“') ? 'Trigger, text of the instrument:' : 'Trigger, in our words:';
