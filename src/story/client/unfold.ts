/**
 * Lays out the sections that the first paint left out (late.css), from the top and each in a task of its own, so
 * that heights are settled before a reader comes to them and no task is long.
 */
export function unfold(): void {
	const folded = [...document.querySelectorAll<HTMLElement>('.section')];
	const next = (): void => {
		const section = folded.shift();
		if (!section) return;
		section.dataset.unfolded = '';
		section.getBoundingClientRect();
		setTimeout(next, 30);
	};
	next();
}
