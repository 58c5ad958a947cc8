import { element } from './element.ts';

/** Space between a ring and what it goes around, px. */
const gap = 3;

/** Makes the ring of a tour's box, around what a stop speaks of, which keeps to it while it moves; the words stand at the upper edge where the ring would lie under them. */
export function makeRing(box: HTMLElement) {
	const ring = element('div', { class: 'tour-ring', 'aria-hidden': 'true', hidden: true });
	box.append(ring);
	let find: (() => Element | null) | undefined;
	let last = '';

	function place(): void {
		const mark = find?.()?.getBoundingClientRect();
		const room = box.getBoundingClientRect();
		const [x, y] = mark ? [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2] : [NaN, NaN];
		const seen = x > room.left && x < room.right && y > room.top && y < room.bottom;
		const [left, top] = mark && seen ? [mark.left - room.left - gap, mark.top - room.top - gap] : [0, 0];
		const size = mark && seen ? [mark.width + 2 * gap, mark.height + 2 * gap] : [];
		const now = [left, top, ...size].map((value) => Math.round(value)).join();
		if (now === last) return;
		last = now;
		ring.hidden = size.length === 0;
		const [width, height] = size;
		Object.assign(ring.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
		box.classList.toggle('high', seen && y > room.top + room.height / 2);
	}
	function go(): void {
		if (!find) return;
		place();
		requestAnimationFrame(go);
	}
	return {
		/** Goes around the element that is drawn there now, or away where there is none. */
		follow(at: () => Element | null): void {
			const begins = !find;
			find = at;
			if (begins) go();
			else place();
		},
		leave(): void {
			find = undefined;
			last = '';
			ring.hidden = true;
		},
	};
}
