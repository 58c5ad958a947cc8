type Listener = (element: HTMLElement) => void;
const listeners = { step: [] as Listener[], section: [] as Listener[] };

/** Calls `listener` with the step that is being read, each time it changes. */
export const onStep = (listener: Listener): unknown => listeners.step.push(listener);

/** Calls `listener` with the section that is being read, from its opener on, or with the cover, each time it changes. */
export const onSection = (listener: Listener): unknown => listeners.section.push(listener);

const wide = matchMedia('(min-width: 1000px)');

/** Where in the window one reads, as a share of its height: past the middle, or below the figure on narrow screens. */
export const readingLine = (): number => (wide.matches ? 0.625 : 0.725);

/** Tells of the element of a kind that crosses the reading line, a band of a hundredth of the window. */
function watch(kind: keyof typeof listeners, selector: string): IntersectionObserver {
	const line = readingLine();
	const crossing = new Set<Element>();
	let at: Element | undefined;
	let latest: HTMLElement | undefined;
	const observer = new IntersectionObserver(
		(entries) => {
			// A busy page is told of several frames at once: what came last and has not left again is the one.
			for (const { target, isIntersecting } of entries) {
				crossing.delete(target);
				if (isIntersecting) crossing.add(target);
			}
			const now = [...crossing].at(-1) as HTMLElement | undefined;
			const isNew = now !== at;
			at = now;
			if (!now || !isNew) return;
			latest = now;
			// A task for each, so that the scroll goes on between them; what was only passed is let go.
			for (const listener of listeners[kind]) {
				setTimeout(() => {
					if (now === latest) listener(now);
				});
			}
		},
		{ rootMargin: `${-100 * (line - 0.005)}% 0px ${-100 * (1 - line - 0.005)}% 0px` },
	);
	for (const element of document.querySelectorAll(selector)) observer.observe(element);
	return observer;
}

/** Starts telling of steps and sections, and goes on when the window becomes a wide or a narrow one. */
export function watchLine(): void {
	const start = (): IntersectionObserver[] => [watch('section', '.cover, .section'), watch('step', '.step')];
	let observers = start();
	wide.addEventListener('change', () => {
		for (const observer of observers) observer.disconnect();
		observers = start();
	});
}
