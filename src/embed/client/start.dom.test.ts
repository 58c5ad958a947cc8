import { beforeEach, expect, test } from 'vitest';
import type { EmbedData } from '../data.ts';
import { startEmbed } from './start.ts';

const state = (title: string) => ({ title, finding: `${title}.`, alt: '', link: '/' });
const data: EmbedData = {
	...{ figure: 'law', state: 'one', data: null, version: '1.0.0', fixes: [], of: '{at} of {count}' },
	states: { one: state('One'), two: state('Two'), three: state('Three'), aside: state('Aside') },
	steps: ['one', 'two', 'three'].map((id) => ({ state: id, title: `Step ${id}`, link: `/#${id}` })),
	pin: { now: '', older: '', corrected: '', same: '' },
	tour: { name: '', words: { since: '', added: '', gone: '', other: '', more: '' }, stops: [], states: {} },
};
const [back, next] = [0, 1].map((i) => () => document.querySelectorAll('button')[i]) as [
	() => HTMLButtonElement,
	() => HTMLButtonElement,
];
const shown = (): string => document.querySelector('[data-embed="title"]')?.textContent ?? '';
const open = (): boolean[] => [back(), next()].map((button) => button.getAttribute('aria-disabled') === 'false');

/** What a figure tells of the state that its own controls have set. */
const choose = (to: string): unknown =>
	document
		.querySelector('.embed-mount')
		?.dispatchEvent(new CustomEvent('figure-state', { bubbles: true, detail: { state: to } }));

/** Starts a page that asks for a state. */
function start(asked: string): void {
	document.documentElement.dataset['state'] = asked;
	startEmbed(() => Promise.reject(new Error('no figure in this test')));
}

beforeEach(() => {
	document.body.innerHTML = `<p data-embed="title"></p><div class="embed-steps"><button></button><button></button></div>
<div class="embed-mount"></div><script type="application/json" id="embed-data">${JSON.stringify(data)}</script>`;
});

test('the buttons go on from what the reader has chosen in the figure itself, and say where they can', () => {
	start('one');
	expect(open()).toEqual([false, true]);
	choose('three');
	expect(open()).toEqual([true, false]);
	back().click();
	expect(shown()).toBe('Two');
	expect(open()).toEqual([true, true]);
});

test('from a state that no step shows they lead to the first step, or on from the last that was shown', () => {
	start('aside');
	expect(shown()).toBe('Aside');
	expect(open()).toEqual([false, true]);
	next().click();
	expect(shown()).toBe('One');
	choose('aside');
	next().click();
	expect(shown()).toBe('Two');
});
