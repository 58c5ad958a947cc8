import { expect, test } from 'vitest';
import { readContent } from '../../content/facts.ts';
import { frameFor, stillSizes, type Frame } from '../kit/frame.ts';
import { textWidth } from '../kit/text-width.ts';
import type { Line } from '../kit/wrap.ts';
import { figureData } from './data.ts';
import { litIn, mostCards, picture, pictureOf, type Picture } from './model.ts';

const { facts } = readContent();
if (!facts) throw new Error('no content');
const data = figureData(facts);
const states = Object.keys(data.states);
const frames: [string, Frame][] = [
	...Object.entries(stillSizes),
	['small', frameFor(360, 316, true)],
	['large', frameFor(1920, 980, true)],
	['embed', frameFor(1200, 700, false)],
	['upright', frameFor(1080, 1800, true)],
	['broad', frameFor(3440, 1320, true)],
	['huge', frameFor(5120, 2040, true)],
];

const inkOf = ({ x, y, text, size, weight }: Line) => ({
	text,
	x,
	y: y - size * 0.75,
	width: textWidth(text, size, weight),
	height: size,
});
type Ink = Omit<ReturnType<typeof inkOf>, 'text'>;
const overlap = (a: Ink, b: Ink) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const allLines = ({ heads, rows, key, cards }: Picture) => [
	...heads.map(({ label }) => label),
	...rows.flatMap((row) => row.lines),
	...key,
	...cards.flatMap((card) => card.lines),
];
const wordsOf = (card: { lines: Line[] } | undefined) => card?.lines.map(({ text }) => text).join(' ') ?? '';

test('only the treaties of 1951 and 1960 are promises of mutual defence', () => {
	const mutual = Object.entries(data.promises).filter(([, promise]) => promise.mutualDefence);
	expect(mutual.map(([id]) => id)).toEqual(['us-philippines-1951', 'us-japan-1960']);
	expect(mutual.every(([, promise]) => promise.form === 'treaty')).toBe(true);
});

test('nothing between Tokyo and Manila, and nothing about Taiwan, is drawn as mutual defence', () => {
	const solid = picture(data, 'all', stillSizes.wide).rows.filter((row) => row.solid);
	expect(solid.map((row) => row.id)).toEqual(['us-philippines-1951', 'us-japan-1960']);
	expect(data.promises['us-japan-1960']?.limits).toContain('only within territories that Japan administers');
});

test('promises stand in the order of their dates', () => {
	const dates = picture(data, 'all', stillSizes.wide).rows.map((row) => data.promises[row.id]?.date ?? '');
	expect(dates).toEqual([...dates].sort());
	expect(dates).toHaveLength(Object.keys(data.promises).length);
});

test('every promise is between parties that have a column, and has sources with a name', () => {
	const names = data.parties.flatMap(({ name, also }) => [name, ...also]);
	for (const promise of Object.values(data.promises)) {
		expect(names).toEqual(expect.arrayContaining([...promise.from, ...promise.to]));
		for (const id of promise.sources) expect(data.sources[id]).toBeTruthy();
	}
});

test('texts of the instruments are those of the record, to the letter', () => {
	const { promises } = data;
	expect(promises['us-philippines-1951']?.quote).toBe(
		'“Each Party recognizes that an armed attack in the Pacific area on either of the Parties would be dangerous to its own peace and safety and declares that it would act to meet the common dangers in accordance with its constitutional processes.”',
	);
	expect(promises['us-japan-1960']?.quote).toBe(data.promises['us-japan-1960'] && facts.gates['japan-attacked']?.quote);
	expect(promises['notes-1960']?.quote).toBe(facts.gates['bases-consultation']?.quote);
	expect(promises['us-philippines-2023']?.trigger).toBe(
		'“an armed attack in the Pacific, including anywhere in the South China Sea, on either of their public vessels, aircraft, or armed forces – which includes their Coast Guards”',
	);
	for (const { quote, trigger } of Object.values(promises))
		if (quote) expect(quote).toContain(trigger.replaceAll(/[“”]/g, ''));
});

test.each(frames.flatMap(([name, frame]) => states.map((state) => [state, name, frame] as const)))(
	'in state %s on a %s frame no words touch and none leave the frame',
	(state, _, frame) => {
		const inks = allLines(picture(data, state, frame)).map(inkOf);
		for (const [i, a] of inks.entries()) {
			expect(a.x, a.text).toBeGreaterThanOrEqual(frame.inset.left);
			expect(a.x + a.width, a.text).toBeLessThanOrEqual(frame.width - frame.inset.right + 1);
			expect(a.y + a.height, a.text).toBeLessThanOrEqual(frame.height - frame.inset.bottom + 4);
			for (const b of inks.slice(i + 1)) expect(overlap(a, b), `“${a.text}” and “${b.text}”`).toBe(false);
		}
	},
);

test.each(Object.entries(stillSizes))('on a %s still the words of the lit promises are whole', (name, frame) => {
	for (const state of states) {
		const lit = litIn(data, state);
		if (lit.length > mostCards) continue;
		const { cards } = picture(data, state, frame);
		expect(cards.map((card) => card.id)).toEqual(name === 'phone' ? lit.slice(0, 1) : lit);
		for (const card of cards) {
			expect(wordsOf(card)).toContain(data.promises[card.id]?.trigger);
			expect(wordsOf(card)).toContain(data.promises[card.id]?.limits);
		}
	}
});

test('each promise can be lit alone, and a row is never too low for a finger', () => {
	for (const [, frame] of frames)
		for (const id of Object.keys(data.promises)) {
			const { rows, cards } = pictureOf(data, [id], frame);
			expect(rows.filter((row) => row.lit).map((row) => row.id)).toEqual([id]);
			expect(cards.map((card) => card.id)).toEqual([id]);
			for (const row of rows) expect(row.height).toBeGreaterThanOrEqual(24);
		}
});

test('the picture of a state is the same after any other, and an unknown state is an error', () => {
	const first = picture(data, 'taiwan', stillSizes.wide);
	for (const state of states) picture(data, state, stillSizes.wide);
	expect(picture(data, 'taiwan', stillSizes.wide)).toEqual(first);
	expect(() => picture(data, 'nowhere', stillSizes.wide)).toThrow('no state “nowhere”');
});

test.each([280, 300, 320, 330, 345, 360, 420, 510, 640])(
	'in a frame of %i px no head touches another or a mark',
	(width) => {
		const { heads } = picture(data, 'all', frameFor(width, 464, false));
		const names = heads.map(({ label }) => inkOf(label));
		const marks = heads.map(({ x, y, size }) => ({ x: x - size, y: y - size, width: 2 * size, height: 2 * size }));
		for (const [i, name] of names.entries()) {
			expect(names.filter((other, j) => j !== i && overlap(name, other)).map(({ text }) => text)).toEqual([]);
			expect(marks.filter((mark) => overlap(name, mark))).toEqual([]);
		}
	},
);
