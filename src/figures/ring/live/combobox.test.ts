// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { combobox } from './combobox.ts';

const words = {
	find: 'Find a city',
	cities: 'Cities',
	oneCity: '1 city',
	someCities: '{count} cities',
	noCity: 'None of these',
};
const all: { id: string; name: string }[] = [
	{ id: 'naha-jp', name: 'Naha' },
	{ id: 'nagoya-jp', name: 'Nagoya' },
];
const choose = vi.fn();
const wake = vi.fn();
let field: ReturnType<typeof combobox<(typeof all)[number]>>;

beforeEach(() => {
	vi.clearAllMocks();
	field = combobox({
		words,
		find: (typed) => all.filter(({ name }) => name.toLowerCase().startsWith(typed)),
		choose,
		wake,
	});
	document.body.replaceChildren(field.root);
});

const type = (text: string) => {
	field.input.value = text;
	field.input.dispatchEvent(new Event('input'));
};
const press = (key: string) => field.input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const list = () => field.root.querySelector('[role=listbox]') ?? expect.unreachable();

test('typing opens the list and says how many cities fit', () => {
	type('na');
	expect(field.input.getAttribute('aria-expanded')).toBe('true');
	expect([...list().children].map((option) => option.textContent)).toEqual(['Naha', 'Nagoya']);
	expect(field.root.querySelector('[role=status]')?.textContent).toBe('2 cities');
});

test('arrows go round the list, name the marked option, and Enter takes it', () => {
	type('na');
	press('ArrowUp');
	expect(field.input.getAttribute('aria-activedescendant')).toBe(list().children[1]?.id);
	press('ArrowDown');
	expect(list().children[0]?.getAttribute('aria-selected')).toBe('true');
	press('Enter');
	expect(choose).toHaveBeenCalledExactlyOnceWith(all[0]);
	expect(field.input.value).toBe('Naha');
	expect(field.input.getAttribute('aria-expanded')).toBe('false');
});

test('Enter without a mark takes the best, Escape closes and then clears', () => {
	type('nag');
	press('Enter');
	expect(choose).toHaveBeenCalledExactlyOnceWith(all[1]);
	type('na');
	press('Escape');
	expect(field.input.value).toBe('na');
	press('Escape');
	expect(field.input.value).toBe('');
});

test('where nothing fits the field says so and takes nothing', () => {
	type('x');
	expect(field.root.querySelector('[role=status]')?.textContent).toBe('None of these');
	press('Enter');
	expect(choose).not.toHaveBeenCalled();
});

test('a name with markup is shown as text', () => {
	field = combobox({ words, find: () => [{ id: 'x', name: '<b>x</b>' }], choose, wake });
	type('x');
	expect(list().querySelector('b')).toBeNull();
});

test('the first use wakes the map', () => {
	field.input.dispatchEvent(new Event('focus'));
	expect(wake).toHaveBeenCalledOnce();
});
