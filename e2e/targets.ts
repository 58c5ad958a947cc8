/**
 * The targets of a page that WCAG 2.5.8 finds too small: less than 24 px wide or high, and so near to another that circles
 * of 24 px around small ones would touch it. Links in a sentence are let off, but not what is near them.
 */
export function smallTargets(): string[] {
	interface Target {
		own: Element;
		element: Element;
		box: DOMRect;
	}
	const least = 24;
	const selector = 'a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=slider]';
	const seen = (element: Element): boolean =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false }) &&
		!element.closest('.visually-hidden, :disabled');
	const inSentence = (element: Element): boolean => {
		const block = element.closest('p, li, dd, dt, td, th, figcaption, h1, h2, h3, summary, div');
		const own = block?.textContent.trim().length ?? 0;
		return getComputedStyle(element).display === 'inline' && own > element.textContent.trim().length + 3;
	};
	const targets = [...document.querySelectorAll(selector)].filter(seen).map((element): Target => {
		// What a label holds is pressed anywhere on the label.
		const whole = element.closest('label') ?? element;
		return { own: element, element: whole, box: whole.getBoundingClientRect() };
	});
	const nameOf = ({ own }: Target): string =>
		`${own.localName}.${own.className} “${(own.getAttribute('aria-label') ?? own.textContent).trim().slice(0, 30)}”`;
	const isSmall = ({ box }: Target): boolean => box.width < least - 0.01 || box.height < least - 0.01;
	const middle = ({ box }: Target): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
	/** How far the middle of one target is from the nearest point of another, or from its middle if that is small too. */
	const apart = (one: Target, other: Target): number => {
		const [x, y] = middle(one);
		const { left, right, top, bottom } = other.box;
		const toBox = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
		const [ox, oy] = middle(other);
		return isSmall(other) ? Math.min(toBox * 2, Math.hypot(ox - x, oy - y)) : toBox * 2;
	};
	return targets
		.filter((one) => one.box.width > 1 && isSmall(one) && !inSentence(one.own))
		.flatMap((one) => {
			const near = targets.find(
				(other) =>
					other !== one &&
					!other.element.contains(one.element) &&
					!one.element.contains(other.element) &&
					apart(one, other) < least - 0.01,
			);
			const { width, height } = one.box;
			return near ? [`${nameOf(one)} is ${width.toFixed(1)} × ${height.toFixed(1)} px beside ${nameOf(near)}`] : [];
		});
}
