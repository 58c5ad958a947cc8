import { beforeEach, expect, test } from 'vitest';
import { readContent } from '../../content/facts.ts';
import type { Live } from '../kit/live/types.ts';
import { figureData } from './data.ts';
import { mount } from './live.ts';

const { facts } = readContent();
if (!facts) throw new Error('no content');
const data = figureData(facts);
let root: HTMLElement;
let live: Live;
const told: unknown[] = [];

const size = (width: number, height: number) => {
	Object.defineProperty(root, 'clientWidth', { value: width, configurable: true });
	Object.defineProperty(root, 'clientHeight', { value: height, configurable: true });
};
const heading = () => root.querySelector('h3')?.textContent;
const press = (label: string) => {
	const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(label));
	if (!button) throw new Error(`no button “${label}”`);
	button.click();
};

beforeEach(async () => {
	document.body.innerHTML = '<div id="root"></div>';
	root = document.body.firstElementChild as HTMLElement;
	size(1440, 800);
	told.length = 0;
	root.addEventListener('figure-state', (event) => told.push((event as CustomEvent).detail));
	live = await mount(root, { data, state: 'overview', cards: true });
});

test('a reader walks from the first question to limited force, and the new question has the focus', () => {
	expect(heading()).toBe('What happened?');
	press('US forces are attacked');
	expect(document.activeElement?.textContent).toBe('How grave is the attack on US forces?');
	press('An armed attack');
	expect(told).toEqual([{ figure: 'law', state: 'survival' }]);
	press('Yes');
	press('Yes');
	expect(heading()).toBe('Limited force could be used');
	expect(root.querySelector('.crumbs')?.textContent).toContain('An armed attack › Yes, the government judges so');
});

test('back takes one answer back, and start again takes all', () => {
	press('People must be brought out');
	press('No');
	press('Back');
	expect(heading()).toBe('Is the place calm, with consent and coordination?');
	press('No');
	press('Start again');
	expect(heading()).toBe('What happened?');
	expect(root.querySelector('.crumbs')).toBeNull();
});

test('a gate of the diagram can be pointed at', () => {
	root.querySelector('[data-gate="three-conditions"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	expect(heading()).toBe('No other means, minimum force, and the Diet’s approval?');
});

test('a state shows the same after any walk, and takes no focus', () => {
	live.show('rescue');
	const picture = root.innerHTML;
	live.show('bases');
	expect(root.contains(document.activeElement)).toBe(false);
	press('Yes');
	live.show('rescue');
	expect(root.innerHTML).toBe(picture);
	expect(() => live.show('nowhere')).toThrow('no state “nowhere”');
});

test('every source of a gate is a link to the evidence', () => {
	live.show('survival');
	const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
	expect(links).toEqual(['MOD24', 'WJPN-2014', 'ASAHI-QA', 'JBPRESS'].map((id) => `/evidence/#source-${id}`));
});

test('on a phone there is no diagram but every answer', async () => {
	size(360, 260);
	live = await mount(root, { data, state: 'overview', cards: true });
	expect(root.querySelectorAll('[data-gate]')).toHaveLength(0);
	expect(root.querySelectorAll('[data-to]')).toHaveLength(5);
});

test('what is destroyed leaves nothing behind', () => {
	live.destroy();
	expect(root.innerHTML).toBe('');
});
