import { askedLevel, levelOf, withoutLevel } from '../../lib/level.ts';

/** The address of the place that is read, at the level that a link leads to. */
const addressOf = (link: HTMLAnchorElement): string => link.pathname + withoutLevel(location.search) + location.hash;

/** Leads to the level that the address asks for, and keeps the step being read when the reader changes it. */
export function startLevel(): void {
	const current = document.querySelector<HTMLElement>('.levels [aria-current]')?.dataset.level;
	const asked = askedLevel(location.search, levelOf(current));
	const target = asked && document.querySelector<HTMLAnchorElement>(`.levels [data-level=${asked}]`);
	if (target) location.replace(addressOf(target));
	document.addEventListener('click', ({ target: clicked }) => {
		const link = clicked instanceof Element && clicked.closest<HTMLAnchorElement>('.levels a');
		if (link) link.href = addressOf(link);
	});
}
