/** Hears of presses within an element on what a selector finds, until the signal aborts. */
export const onPress = (
	root: HTMLElement,
	selector: string,
	act: (pressed: HTMLElement | SVGElement) => void,
	signal: AbortSignal,
): void =>
	root.addEventListener(
		'click',
		({ target }) => {
			const pressed = target instanceof Element ? target.closest<HTMLElement | SVGElement>(selector) : null;
			if (pressed) act(pressed);
		},
		{ signal },
	);
