import { beforeEach, expect, test, vi } from 'vitest';
import { pack } from '../tour/pack.ts';
import { startTour } from './tour.ts';

const words = {
	since: 'Since: {changes}.',
	added: 'new {names}',
	gone: 'gone {names}',
	other: 'other {names}',
	more: '',
};
const stop = (id: string) => ({ id, name: id, says: `This is ${id}.`, at: `[data-mark="${id}"]` });
const states = { one: [stop('a'), stop('b'), stop('c')], two: [stop('b'), stop('d')], none: [] };

let holder: HTMLElement;
let root: HTMLElement;
const list = () => holder.querySelector<HTMLElement>('[role=listbox]');
const options = () => [...holder.querySelectorAll<HTMLElement>('[role=option]')];
const said = () => holder.querySelector('[role=status]')?.textContent;
const press = (key: string, target: Element | null = document.activeElement) => {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
	target?.dispatchEvent(event);
	return event;
};
const show = async (state: string, own = false) => {
	if (own) root.dispatchEvent(new CustomEvent('figure-state', { bubbles: true, detail: { state } }));
	holder.dataset.state = state;
	await vi.waitFor(() => expect(options().at(-1)?.dataset.stop).toBe(states[state as 'one'].at(-1)?.id));
};

function start(more: { line?: () => number; onSlides?: boolean; tells?: boolean } = {}): void {
	document.body.innerHTML =
		'<button id="before"></button><div data-state="one"><div id="root"><button data-mark="b" aria-expanded="false"></button></div></div>';
	root = document.querySelector<HTMLElement>('#root') ?? document.body;
	holder = root.parentElement ?? document.body;
	const { tells = false, ...place } = more;
	startTour({ root, holder, ...place }, pack({ name: 'The figure', states, words, tells }));
}
beforeEach(() => start());

test('the tour is a named list before its figure, of which Tab reaches one stop', () => {
	expect(list()?.getAttribute('aria-label')).toBe('The figure');
	expect(list()?.compareDocumentPosition(root)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	expect(options().map(({ textContent }) => textContent)).toEqual(['This is a.', 'This is b.', 'This is c.']);
	expect(options().filter(({ tabIndex }) => tabIndex === 0)).toEqual([options()[0]]);
});

test('arrows, Home and End go from stop to stop and no further, and the page behind never hears of them', () => {
	const heard = vi.fn();
	document.body.addEventListener('keydown', heard);
	options()[0]?.focus();
	for (const [key, at] of [
		...([
			['ArrowDown', 1],
			['ArrowRight', 2],
			['ArrowRight', 2],
			['ArrowUp', 1],
		] as const),
		...([
			['ArrowLeft', 0],
			['ArrowLeft', 0],
			['End', 2],
			['Home', 0],
		] as const),
	]) {
		expect(press(key).defaultPrevented).toBe(true);
		expect(document.activeElement, key).toBe(options()[at]);
		expect(options().filter((one) => one.getAttribute('aria-selected') === 'true')).toEqual([options()[at]]);
	}
	expect(heard).not.toHaveBeenCalled();
	press('PageDown');
	press('n');
	expect(heard).toHaveBeenCalledTimes(2);
});

test('Enter presses what a stop speaks of and goes where it opened something, and Escape leaves', () => {
	const mark = root.querySelector('button');
	mark?.addEventListener('click', () => mark.setAttribute('aria-expanded', 'true'));
	options()[0]?.focus();
	press('Enter');
	expect(document.activeElement, 'nothing is drawn for this stop').toBe(options()[0]);
	press('ArrowDown');
	press('Enter');
	expect(document.activeElement).toBe(mark);
	options()[1]?.focus();
	press('Escape');
	expect(list()?.contains(document.activeElement)).toBe(false);
});

test('what changed is said once where somebody asked for the next state', async () => {
	await show('two');
	expect(said()).toBe('Since: new d; gone a, c.');
	expect(options().map(({ textContent }) => textContent)).toEqual(['This is b.', 'This is d.']);
});

test('what changed is said by the stop that has the focus, and not once more', async () => {
	options()[2]?.focus();
	await show('two');
	expect(document.activeElement).toBe(options()[0]);
	expect(options()[0]?.textContent).toBe('Since: new d; gone a, c.');
	expect(said()).toBe('');
});

test.each([
	['the page is scrolled', { line: () => 0.5 }],
	['slides are turned', { onSlides: true }],
])('where %s what changed interrupts nobody, waits in front of the stops, and is heard once', async (_, place) => {
	start(place);
	await show('two');
	expect(said()).toBe('');
	expect(options()[0]?.textContent).toMatch(/^Since/);
	options()[0]?.focus();
	document.querySelector<HTMLElement>('#before')?.focus();
	expect(options().map(({ textContent }) => textContent)).toEqual(['This is b.', 'This is d.']);
	expect(options()[0]?.tabIndex).toBe(0);
});

test('a control of the figure has its change said, unless the figure says it itself', async () => {
	start({ line: () => 0.5 });
	await show('two', true);
	expect(said()).toMatch(/^Since/);
	start({ tells: true });
	await show('two', true);
	expect(said()).toBe('');
	await show('one');
	expect(said()).toMatch(/^Since/);
});

test('a state without stops has no tour', async () => {
	holder.dataset.state = 'none';
	await vi.waitFor(() => expect(options()).toEqual([]));
	expect(list()?.parentElement?.hidden).toBe(true);
});
