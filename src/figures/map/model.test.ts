import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { frameFor, projected, stillSizes, type StillSize } from '../kit/frame.ts';
import { inside, overlap, type Box } from '../kit/rings.ts';
import type { Coast } from './land/coast.ts';
import { figureData } from './data.ts';
import { landOf } from './land/land.ts';
import { picture, viewFor } from './model.ts';
import { still } from './still.ts';
import { freeBox, spotOf } from './view.ts';

const facts = loadFacts();
const states = facts.states.map;
const stateOf = (id: string) => states[id] ?? expect.unreachable();
const data = figureData(facts);
const coast = (name: string) => JSON.parse(readFileSync(`src/figures/map/land/${name}.json`, 'utf8')) as Coast;
const land = landOf([coast('coast-near'), coast('coast-far')]);
const pictures = Object.keys(states).flatMap((state) =>
	(Object.keys(stillSizes) as StillSize[]).map((size) => [state, size] as const),
);
const draw = (state: string, size: StillSize) => picture(data, state, stillSizes[size], land);

test.for(pictures)('%s, %s: every label that the state asks for is placed', ([state, size]) => {
	const { places, roomy, waters, lines, links, beyond } = stateOf(state);
	const km = lines.length > 2 ? [] : lines.map((id) => `km-${id}`);
	const links_ = data.states[state]?.links.map(({ label }) => label) ?? [];
	const asked = [
		...places.filter((id) => size !== 'phone' || !roomy.includes(id)),
		...(beyond ? [beyond.id] : []),
		...waters,
		...km,
		...links_,
		...(links.length ? ['key'] : []),
		'depths',
	];
	expect(
		draw(state, size)
			.labels.map(({ id }) => id)
			.sort(),
	).toEqual(asked.sort());
});

test.for(pictures)('%s, %s: no label touches another or a mark, and none leaves the free area', ([state, size]) => {
	const { labels, marks, free } = draw(state, size);
	const boxes: [string, Box][] = [
		...labels.map(({ id, box }): [string, Box] => [`label ${id}`, box]),
		...marks.map(({ id, x, y, radius }): [string, Box] => [
			`mark ${id}`,
			{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
		]),
	];
	const touching = boxes.flatMap(([a, boxA], i) =>
		boxes
			.slice(i + 1)
			.flatMap(([b, boxB]) =>
				overlap(boxA, boxB) && !(a.startsWith('mark') && b.startsWith('mark')) ? [`${a} × ${b}`] : [],
			),
	);
	expect(touching).toEqual([]);
	expect(labels.filter(({ box }) => !inside(box, free)).map(({ id }) => id)).toEqual([]);
	expect(inside(free, freeBox(stillSizes[size]))).toBe(true);
});

test.for(pictures)('%s, %s: the buttons of the live map cover no mark and no label', ([state, size]) => {
	const { labels, marks, controls } = draw(state, size);
	expect(labels.filter(({ box }) => overlap(box, controls)).map(({ id }) => id)).toEqual([]);
	expect(
		marks
			.filter(({ x, y, radius }) =>
				overlap({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, controls),
			)
			.map(({ id }) => id),
	).toEqual([]);
});

test.for(pictures)('%s, %s: the corners of its focus lie in the free area', ([state, size]) => {
	const frame = stillSizes[size];
	const { focus } = stateOf(state);
	const view = viewFor(data, state, frame);
	const corners = [spotOf(view, [focus[0], focus[3]]), spotOf(view, [focus[2], focus[1]])];
	const { left, top, right, bottom } = freeBox(frame);
	for (const [x, y] of corners) {
		expect(x).toBeGreaterThan(left - 1);
		expect(x).toBeLessThan(right + 1);
		expect(y).toBeGreaterThan(top - 1);
		expect(y).toBeLessThan(bottom + 1);
	}
});

test('a picture does not depend on which pictures came before', () => {
	const fresh = JSON.stringify(draw('senkaku', 'wide'));
	for (const [state, size] of pictures) draw(state, size);
	expect(JSON.stringify(draw('senkaku', 'wide'))).toBe(fresh);
});

test('every contested place carries the names of all its claimants in its label', () => {
	const label = (state: string, id: string, size: StillSize = 'phone') =>
		draw(state, size)
			.labels.find((one) => one.id === id)
			?.texts.map(({ text }) => text)
			.join(' ');
	expect(label('senkaku', 'senkaku')).toBe('Senkaku / Diaoyu / Diaoyutai');
	expect(label('shoals', 'scarborough-shoal')).toBe('Scarborough Shoal Bajo de Masinloc / Huángyán Dǎo / Mínzhǔ Jiāo');
	expect(label('chain', 'second-thomas-shoal', 'tablet')).toBe(
		'Second Thomas Shoal Ayungin / Rén’ài Jiāo / Bãi Cỏ Mây',
	);
});

test('contested places share one mark, whoever holds them', () => {
	const kinds = pictures.flatMap(([state, size]) =>
		draw(state, size)
			.marks.filter(({ id }) => data.places[id]?.claimants)
			.map(({ kind }) => kind),
	);
	expect(new Set(kinds)).toEqual(new Set(['ring']));
});

test('on phones the bars of the ruler fill their panel, to one scale', () => {
	for (const frame of [stillSizes.phone, frameFor(360, 240, true), frameFor(390, 347, true)]) {
		const { bars, controls, marks } = picture(data, 'ruler', frame, land);
		const widths = bars?.bars.map(({ box }) => box.right - box.left) ?? [];
		expect(widths[0]).toBeGreaterThan(frame.width * 0.85);
		expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(89.6 / 107.9, 2);
		expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(104.6 / 107.9, 2);
		expect(marks.length).toBeGreaterThan(0);
		for (const x of marks.map(({ x }) => x)) expect(x).toBeLessThan(controls.left);
		expect(bars?.texts.map(({ text }) => text)).toContain('Tokyo to Atami, straight line');
	}
});

test('on phones the buttons of a moved ruler lie below the card of a place', () => {
	const frame = stillSizes.phone;
	const { controls } = picture(data, 'ruler', frame, land, viewFor(data, 'gap', frame));
	expect(controls.top).toBeGreaterThan(frame.height / 2 + 12);
});

test('on larger frames the bars of the ruler are to the scale of the map and of the sketch', () => {
	for (const size of ['tablet', 'wide'] as const) {
		const { bars, view } = draw('ruler', size);
		const points = data.states['ruler']?.lines[0]?.points ?? [];
		const ends = [points[0], points.at(-1)].map((point) => spotOf(view, point ?? [0, 0]));
		const gapPx = Math.hypot((ends[0]?.[0] ?? 0) - (ends[1]?.[0] ?? 0), (ends[0]?.[1] ?? 0) - (ends[1]?.[1] ?? 0));
		const widths = bars?.bars.map(({ box }) => box.right - box.left) ?? [];
		expect(widths[0]).toBeGreaterThan(gapPx * 0.98);
		expect(widths[0]).toBeLessThan(gapPx * 1.02);
		expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(89.6 / 107.9, 2);
		expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(104.6 / 107.9, 2);
		const [tokyo, atami] = bars?.sketch?.marks ?? [];
		if (tokyo && atami) expect(Math.hypot(tokyo.x - atami.x, tokyo.y - atami.y) / gapPx).toBeCloseTo(89.6 / 107.9, 1);
	}
});

test('a still is one SVG file with a title, a description and no style attribute', () => {
	const svg = still(facts, 'gap', stillSizes.phone);
	expect(svg).toMatch(
		/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" xmlns:xlink="http:\/\/www\.w3\.org\/1999\/xlink" width="390" height="330" viewBox="0 0 390 330" role="img"><title>The gap\. /,
	);
	expect(svg).toContain('<desc>Map of the sea between Taiwan and Yonaguni.');
	expect(svg).not.toContain('style=');
	expect(svg).not.toContain('NaN');
});

test.for(pictures)('%s, %s: every label is in ink, which can be read on every depth', ([state, size]) => {
	const { labels } = picture(data, state, stillSizes[size], land);
	expect(new Set(labels.flatMap(({ texts }) => texts.map(({ role }) => role)))).toEqual(new Set(['ink']));
});

test.for(pictures)('%s, %s: the still is at most 70 kB, the depths of the sea with it', ([state, size]) => {
	expect(still(facts, state, stillSizes[size]).length).toBeLessThan(70_000);
});

test('on a square slide the distance from Tokyo to Taipei does not stand beside Yonaguni as if it were its own', () => {
	for (const [width, height, type] of [
		[800, 311, projected(800, 600)],
		[1024, 398, projected(1024, 768)],
	] as const) {
		const { marks, labels } = picture(data, 'region', frameFor(width, height, false, type), land);
		const box = labels.find(({ id }) => id === 'km-tokyo-taipei')?.box;
		const mark = marks.find(({ id }) => id === 'yonaguni');
		expect([box, mark]).not.toContain(undefined);
		if (!box || !mark) continue;
		const { x, y } = mark;
		const away = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
		expect(away).toBeGreaterThan(0.8 * (box.bottom - box.top));
	}
});
