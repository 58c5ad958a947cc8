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
const rows = () => [...root.querySelectorAll<HTMLElement>('.pledge-row')];
const row = (id: string) => root.querySelector<HTMLElement>(`.pledge-row[data-promise="${id}"]`);
const headings = () => [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);

beforeEach(async () => {
	document.body.innerHTML = '<div id="root"></div>';
	root = document.body.firstElementChild as HTMLElement;
	size(1440, 800);
	told.length = 0;
	root.addEventListener('figure-state', (event) => told.push((event as CustomEvent).detail));
	live = await mount(root, { data, state: 'all', cards: true });
});

test('every promise is a button that says who promised to whom, and whether it is mutual defence', () => {
	expect(rows()).toHaveLength(Object.keys(data.promises).length);
	expect(row('us-philippines-1951')?.getAttribute('aria-label')).toBe(
		'1951 Mutual Defense Treaty: Washington and Manila to each other; mutual defence',
	);
	expect(row('taiwan-relations-1979')?.getAttribute('aria-label')).toBe(
		'1979 Taiwan Relations Act: Washington about Taiwan; no treaty of mutual defence',
	);
});

test('choosing a promise shows its words and keeps the focus, choosing it again shows all', () => {
	row('notes-1960')?.focus();
	row('notes-1960')?.click();
	expect(headings()).toEqual(['1960 · Exchange of Notes between Japan and the United States']);
	expect(root.textContent).toContain(data.promises['notes-1960']?.trigger);
	expect(row('notes-1960')?.getAttribute('aria-pressed')).toBe('true');
	expect(document.activeElement).toBe(row('notes-1960'));
	row('notes-1960')?.click();
	expect(headings()).toEqual([]);
	expect(told).toEqual([{ figure: 'promises', state: 'all' }]);
});

test('a state shows the same after any choice', () => {
	live.show('partners');
	const picture = root.innerHTML;
	expect(headings()).toHaveLength(2);
	row('us-japan-1960')?.click();
	live.show('partners');
	expect(root.innerHTML).toBe(picture);
	expect(() => live.show('nowhere')).toThrow('no state “nowhere”');
});

test('on a phone only the lit promises stay, with a way back to all', () => {
	size(360, 260);
	live.show('partners');
	expect(rows().map(({ dataset }) => dataset.promise)).toEqual(['japan-philippines-raa', 'japan-philippines-acsa']);
	root.querySelector<HTMLElement>('.pledges-all')?.click();
	expect(rows()).toHaveLength(Object.keys(data.promises).length);
});

test('what is destroyed leaves nothing behind', () => {
	live.destroy();
	expect(root.innerHTML).toBe('');
});
