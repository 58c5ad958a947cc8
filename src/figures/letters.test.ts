import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { frameFor, type Frame } from './kit/frame.ts';
import { figureData as ladderData } from './ladder/data.ts';
import { picture as ladder } from './ladder/model.ts';
import { figureData as lawData } from './law/data.ts';
import { picture as law } from './law/model.ts';
import type { Coast } from './map/land/coast.ts';
import { figureData as mapData } from './map/data.ts';
import { landOf } from './map/land/land.ts';
import { picture as map } from './map/model.ts';
import { figureData as promisesData } from './promises/data.ts';
import { picture as promises } from './promises/model.ts';

const facts = loadFacts();
const land = landOf(
	['near', 'far'].map((name) => JSON.parse(readFileSync(`src/figures/map/land/coast-${name}.json`, 'utf8')) as Coast),
);
const data = { ladder: ladderData(facts), law: lawData(facts), map: mapData(facts), promises: promisesData(facts) };

/** The sizes of all letters of a figure in a state, px. */
const letters: Record<keyof typeof data, (state: string, frame: Frame) => number[]> = {
	ladder: (state, frame) => ladder(data.ladder, state, frame).texts.map(({ size }) => size),
	law(state, frame) {
		const { boxes, links, note, panel } = law(data.law, state, frame);
		const lines = [...boxes.flatMap((box) => box.lines), ...links.flatMap(({ word }) => word ?? []), ...note];
		return [...lines, ...panel.lines].map(({ size }) => size);
	},
	map(state, frame) {
		const { labels, bars } = map(data.map, state, frame, land);
		return [...labels.flatMap(({ texts }) => texts), ...(bars?.texts ?? [])].map(({ size }) => size);
	},
	promises(state, frame) {
		const { heads, rows, cards, key } = promises(data.promises, state, frame);
		const lines = [...heads.map(({ label }) => label), ...rows.flatMap((row) => row.lines), ...key];
		return [...lines, ...cards.flatMap((card) => card.lines)].map(({ size }) => size);
	},
};

/** The figure's room in a window of this size in the story, and the least letters there, px. */
const windows: [string, Frame, Record<keyof typeof data, number>][] = [
	['360 × 640', frameFor(360, 254, true), { ladder: 12, law: 12, map: 12, promises: 12 }],
	['360 × 740', frameFor(360, 320, true), { ladder: 12, law: 12, map: 12, promises: 12 }],
	['1440 × 900', frameFor(1440, 784, true), { ladder: 14, law: 14, map: 14, promises: 14 }],
	['1920 × 1080', frameFor(1905, 964, true), { ladder: 16, law: 16, map: 16, promises: 16 }],
	['1080 × 1920', frameFor(1065, 1800, true), { ladder: 12, law: 14, map: 14, promises: 14 }],
];

for (const [name, frame, least] of windows)
	test.for(Object.keys(letters) as (keyof typeof data)[])(`at ${name} the letters of the %s can be read`, (figure) => {
		for (const state of Object.keys(data[figure].states))
			expect(Math.min(...letters[figure](state, frame)), state).toBeGreaterThanOrEqual(least[figure]);
	});
