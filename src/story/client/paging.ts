import { isCalm } from '../../figures/kit/live/calm.ts';

const keys: Record<string, number> = { PageDown: 1, PageUp: -1, ' ': 1 };
/** What a space means something else to, and what takes all keys. */
const own = 'input, select, textarea, [contenteditable], [role=application], [role=slider], [role=option]';
const pressed = 'button, summary, [role=button]';

/** Whether an element within the page scrolls by itself. */
function scrolls(from: Element | null): boolean {
	if (!from || from.matches('html, body')) return false;
	const inner = from.scrollHeight > from.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(from).overflowY);
	return inner || scrolls(from.parentElement);
}

/** Which way a key pages, 1 or -1, or 0 where it does something else. */
function way({ key, shiftKey, altKey, ctrlKey, metaKey, defaultPrevented, target }: KeyboardEvent): number {
	const by = keys[key] ?? 0;
	if (!by || altKey || ctrlKey || metaKey || defaultPrevented || !(target instanceof Element)) return 0;
	if (target.closest(own) || (key === ' ' && target.closest(pressed)) || scrolls(target)) return 0;
	return key === ' ' && shiftKey ? -1 : by;
}

const barBottom = (): number => document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;

/** How much of the window, px from its top, bar and stage cover once the page has been scrolled by so much. */
function coveredAfter(by: number): number {
	const bar = barBottom();
	const stages = [...document.querySelectorAll<HTMLElement>('.stage')].map((stage) => {
		const { top = 0, bottom = 0, width = 0 } = stage.parentElement?.getBoundingClientRect() ?? {};
		// Beside the text a stage covers nothing of it.
		const over = getComputedStyle(stage).position === 'sticky' && stage.offsetWidth > width * 0.9;
		return over && top - by < bar && bottom - by > bar ? Math.min(bar + stage.offsetHeight, bottom - by) : bar;
	});
	return Math.max(bar, ...stages);
}

/** How far to page, px, from where the page will be once it has been scrolled by `ahead`: the first line not yet seen comes next, with two lines before it. */
function step(direction: number, ahead: number): number {
	const lines = 3.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
	const room = (top: number): number => Math.max(lines, innerHeight - top - lines);
	if (direction < 0) return -room(coveredAfter(ahead));
	let by = room(barBottom());
	// The less far one goes, the more of a stage that leaves with its scene is still there.
	for (let less = room(coveredAfter(ahead + by)); less < by - 1; less = room(coveredAfter(ahead + by))) by = less;
	return by;
}

/** How long one page may take to arrive, ms; a key pressed meanwhile counts from where it will. */
const flight = 800;

/** Where bar and stage cover a part of the window, Page Down and Space go on by the rest of it, so that no line is left out. */
export function startPaging(): void {
	const narrow = matchMedia('(max-width: 999.98px)');
	let goal = { y: 0, until: 0 };
	document.addEventListener('keydown', (event) => {
		const direction = narrow.matches ? way(event) : 0;
		if (!direction) return;
		event.preventDefault();
		const ahead = event.timeStamp < goal.until ? goal.y - scrollY : 0;
		const last = document.documentElement.scrollHeight - innerHeight;
		const y = Math.max(0, Math.min(last, scrollY + ahead + step(direction, ahead)));
		goal = { y, until: event.timeStamp + flight };
		scrollTo({ top: y, behavior: isCalm() ? 'instant' : 'smooth' });
	});
	for (const other of ['wheel', 'touchstart', 'pointerdown'])
		addEventListener(other, () => (goal.until = 0), { passive: true });
}
