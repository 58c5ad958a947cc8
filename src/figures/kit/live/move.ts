import type { Drawing } from '../drawn/types.ts';
import { isCalm } from './calm.ts';

/** Lets what two drawings share go from its old place to its new one, and what is new appear; where nothing may move, all is there at once. The drawing is shown `by` times as large. */
export function move(svg: Element, before: Drawing, after: Drawing, by: number): void {
	if (isCalm() || !('animate' in svg)) return;
	for (const { id, x, y } of after.groups) {
		const group = svg.querySelector(`[data-group="${id}"]`);
		const old = before.groups.find((one) => one.id === id);
		if (!old) group?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450, easing: 'ease-out' });
		else if (old.x !== x || old.y !== y)
			group?.animate(
				[{ transform: `translate(${(old.x - x) * by}px, ${(old.y - y) * by}px)` }, { transform: 'translate(0, 0)' }],
				{ duration: 900, easing: 'cubic-bezier(.4, 0, .2, 1)' },
			);
	}
}
