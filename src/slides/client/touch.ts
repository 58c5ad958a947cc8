const own =
	'a, button, input, select, summary, label, dialog, .leaflet-container, canvas, [data-no-swipe], .figure-mount';

/** A swipe of 60 px or a click on an empty place changes the slide; what moves or is pressed itself keeps its gestures. */
export function startTouch(deck: HTMLElement, move: (by: number) => void, ready: () => boolean): void {
	let from: { x: number; y: number } | undefined;
	const free = (target: EventTarget | null): boolean => ready() && target instanceof Element && !target.closest(own);
	deck.addEventListener(
		'touchstart',
		({ touches, target }) => {
			const [touch] = touches;
			from = touch && touches.length === 1 && free(target) ? { x: touch.clientX, y: touch.clientY } : undefined;
		},
		{ passive: true },
	);
	deck.addEventListener(
		'touchend',
		({ changedTouches }) => {
			const [touch] = changedTouches;
			if (!touch || !from) return;
			const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
			from = undefined;
			if (Math.abs(x) >= 60 && Math.abs(x) > 1.5 * Math.abs(y)) move(x < 0 ? 1 : -1);
		},
		{ passive: true },
	);
	deck.addEventListener('click', ({ target, detail }) => {
		// Choosing words with the pointer is no click, and a finger's tap is too easily meant for something else.
		if (detail === 1 && free(target) && getSelection()?.isCollapsed !== false && matchMedia('(pointer: fine)').matches)
			move(1);
	});
}
