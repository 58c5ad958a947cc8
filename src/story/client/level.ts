import { askedPath, levels, withoutLevel, type Level } from '../../lib/level.ts';

/** Leads to the level that the address asks for, and keeps the step being read when the reader changes it. */
export function startLevel(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.levels a')];
	// The attribute, as Firefox has had no property for it until 119.
	const current = links.find((link) => link.hasAttribute('aria-current'))?.dataset.level as Level | undefined;
	if (!current) return;
	const path = askedPath(location.search, current);
	const target = path && links.find(({ dataset }) => levels[dataset.level as Level].path === path);
	if (target) location.replace(target.pathname + withoutLevel(location.search) + location.hash);
	document.addEventListener('click', ({ target: clicked }) => {
		const link = clicked instanceof Element && clicked.closest<HTMLAnchorElement>('.levels a');
		if (link) link.href = link.pathname + withoutLevel(location.search) + location.hash;
	});
}
