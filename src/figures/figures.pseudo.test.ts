import { expect, test, vi } from 'vitest';
import { loadFacts, type Facts } from '../content/facts.ts';
import { language } from '../words/index.ts';
import { frameFor, stillSizes, type Frame } from './kit/frame.ts';

/** What the stills draw, line by line. */
const drawn = vi.hoisted((): string[] => []);
vi.mock('./kit/outlines/svg-text.ts', async (original) => ({
	...(await original<object>()),
	svgText: () => ({
		text: (_x: number, _y: number, text: string) => {
			drawn.push(text);
			return '';
		},
		line: ({ text }: { text: string }) => {
			drawn.push(text);
			return '';
		},
		defs: () => '',
	}),
}));

const stills = import.meta.glob<(facts: Facts, state: string, frame: Frame) => string>('./*/still.ts', {
	import: 'still',
});
const data = import.meta.glob<(facts: Facts) => unknown>('./*/data.ts', { import: 'figureData' });

const facts = loadFacts();
// It is told in English: only the words around it are in the pseudo-language.
const frames = { ...stillSizes, small: frameFor(360, 320, true), alone: frameFor(768, 430, false) };

/** Every text of a value and what is in it. */
const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: value && typeof value === 'object'
			? Object.values(value).flatMap(stringsIn)
			: [];
const plain = (text: string): string => text.replace(/\s+/g, ' ');
/** What the story says itself, and the months of the edition. */
const story = plain(
	[
		...stringsIn(facts),
		...(['long', 'short'] as const).flatMap((month) =>
			Array.from({ length: 12 }, (_, at) =>
				new Intl.DateTimeFormat(language.locale, { month }).format(new Date(Date.UTC(2026, at, 15))),
			),
		),
	].join('\n'),
);
/** The pieces of a line that are neither of the story nor accented as the words of the pseudo-language are. */
const english = (line: string): string[] =>
	plain(line)
		.split(/[,:;·›‹()*°]|\. |\{\w+\}|\d+|(?<![\p{L}’])(?:de|km|m)(?![\p{L}’])/u)
		.map((piece) => piece.trim().replace(/^[–.“「、，]+|[–.”」、，]+$/g, ''))
		.filter((piece) => /\p{L}{2}/u.test(piece) && !/[āēīōūçñĀĒĪŌŪ]/.test(piece) && !story.includes(piece));

test.each(Object.keys(facts.states))('the pictures of the %s have no English of their own', async (figure) => {
	const still = await stills[`./${figure}/still.ts`]?.();
	drawn.length = 0;
	for (const state of Object.keys(facts.states[figure as 'map']))
		for (const frame of Object.values(frames)) still?.(facts, state, frame);
	expect(drawn.length).toBeGreaterThan(0);
	expect([...new Set(drawn.flatMap(english))]).toEqual([]);
});

test.each(Object.keys(facts.states))('no English of its own travels with the data of the %s', async (figure) => {
	const made = await data[`./${figure}/data.ts`]?.();
	const texts = stringsIn(made?.(facts)).filter((text) => text.includes(' ') || /^\p{Lu}\p{Ll}/u.test(text));
	expect(texts.length).toBeGreaterThan(0);
	expect([...new Set(texts.flatMap(english))]).toEqual([]);
});
