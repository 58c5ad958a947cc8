import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { loadFacts } from '../../../content/facts.ts';
import { frameFor } from '../../kit/frame.ts';
import type { Coast } from '../land/coast.ts';
import { figureData } from '../data.ts';
import { landOf } from '../land/land.ts';
import { pictures } from './pictures.ts';

const data = figureData(loadFacts());
const land = landOf([JSON.parse(readFileSync('src/figures/map/land/coast-far.json', 'utf8')) as Coast]);

afterEach(() => {
	vi.unstubAllGlobals();
});

const browsers = {
	'tells of idle time': { requestIdleCallback: (call: () => void) => setTimeout(call) },
	'tells of none': {},
};

test.for(Object.entries(browsers))('a browser that %s has every picture before it is asked for', async ([, window]) => {
	vi.stubGlobal('window', window);
	for (const [name, own] of Object.entries(window)) vi.stubGlobal(name, own);
	const frame = vi.fn(() => frameFor(390, 400, false));
	const made = pictures(data, land, frame, new AbortController().signal);
	await made.ahead();
	frame.mockClear();
	for (const state of Object.keys(data.states)) expect(made.own(state).labels.length, state).toBeGreaterThan(0);
	expect(frame).not.toHaveBeenCalled();
});
