/** Hears of the keys that zoom the map on its canvas, until the signal aborts. */
export function onZoomKeys(canvas: HTMLElement, zoom: (steps: number) => void, signal: AbortSignal): void {
	// Before Leaflet's own keys, which zoom on the middle of the canvas.
	canvas.addEventListener(
		'keydown',
		(event) => {
			const { key, altKey, ctrlKey, metaKey } = event;
			const steps = { '+': 1, '=': 1, '-': -1, _: -1 }[key];
			if (!steps || altKey || ctrlKey || metaKey) return;
			event.preventDefault();
			event.stopPropagation();
			zoom(steps);
		},
		{ signal, capture: true },
	);
}

/** Hears of Escape anywhere in the map, until the signal aborts. */
export function onEscape(box: HTMLElement, leave: () => void, signal: AbortSignal): void {
	box.addEventListener(
		'keydown',
		({ key }) => {
			if (key === 'Escape') leave();
		},
		{ signal },
	);
}
