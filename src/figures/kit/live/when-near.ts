/** Does something once an element comes within `margin` of the window, as in `60% 0px`, or at once where that can't be observed. */
export function whenNear(element: Element, margin: string, act: () => void): void {
	if (!('IntersectionObserver' in window)) {
		act();
		return;
	}
	const near = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			near.disconnect();
			act();
		},
		{ rootMargin: margin },
	);
	near.observe(element);
}
