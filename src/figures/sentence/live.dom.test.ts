import { beforeEach, expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import type { Live } from '../kit/live/types.ts';
import { figureData } from './data.ts';
import { mount } from './live.ts';

const data = figureData(loadFacts());
let root: HTMLElement;
let live: Live;

const cards = () => [...root.querySelectorAll<HTMLElement>('.drawn-card')];
const card = (id: string) => root.querySelector<HTMLElement>(`.drawn-card[data-card="${id}"]`);
const panel = () => root.querySelector<HTMLElement>('.drawn-panel');
const press = (key: string) =>
	document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(async () => {
	document.body.innerHTML = '<div id="root"></div>';
	root = document.body.firstElementChild as HTMLElement;
	Object.defineProperty(root, 'clientWidth', { value: 1440, configurable: true });
	Object.defineProperty(root, 'clientHeight', { value: 784, configurable: true });
	live = await mount(root, { data, state: 'order-article', cards: true });
});

test('Tab reaches one card, and arrows, Home and End the others, in the order in which they lie', () => {
	expect(cards().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
	card('attack-card')?.focus();
	press('ArrowDown');
	expect(document.activeElement).toBe(card('rescue-card'));
	press('End');
	expect(document.activeElement).toBe(cards().at(-1));
	press('Home');
	expect(document.activeElement).toBe(card('attack-card'));
	expect(cards().filter(({ tabIndex }) => tabIndex === 0)).toEqual([card('attack-card')]);
});

test('a card tells its words and its sources, and gives the focus back when it is closed', () => {
	card('attack-card')?.click();
	expect(panel()?.hidden).toBe(false);
	expect(panel()?.textContent).toContain(data.cards['attack-card']?.saysHers);
	expect(panel()?.querySelector('a')?.getAttribute('href')).toMatch(/\/evidence\/#source-[A-Z]/);
	expect(panel()?.contains(document.activeElement)).toBe(true);
	press('Escape');
	expect(panel()?.hidden).toBe(true);
	expect(document.activeElement).toBe(card('attack-card'));
});

test('a state shows the same whichever came before, and closes what was open', () => {
	const picture = root.querySelector('svg')?.innerHTML;
	live.show('order-hers');
	expect(cards()[0]?.dataset.card).toBe('emergency');
	card('emergency')?.click();
	live.show('order-article');
	expect(root.querySelector('svg')?.innerHTML).toBe(picture);
	expect(panel()?.hidden).toBe(true);
});

test('a state that stands already is not drawn again, so that what is held or selected in it stays', () => {
	const svg = root.querySelector('svg');
	live.show('order-article');
	expect(root.querySelector('svg')).toBe(svg);
	live.show('order-hers');
	expect(root.querySelector('svg')).not.toBe(svg);
});

test('a focused card keeps the focus when the cards change places', () => {
	card('attack-card')?.focus();
	live.show('order-hers');
	expect(document.activeElement).toBe(card('attack-card'));
});

test('her words are real text in Japanese', () => {
	live.show('clauses');
	const texts = [...root.querySelectorAll('svg text[lang=ja]')].map(({ textContent }) => textContent);
	expect(texts).toContain('攻撃を受けたとき');
	expect(card('attacked')?.querySelector('[lang=ja]')?.textContent).toContain('攻撃を受けたとき');
});

test('what is destroyed leaves nothing behind', () => {
	live.destroy();
	expect(root.innerHTML).toBe('');
});
