import { expect, test } from 'vitest';
import { hitBoxes } from './hits.ts';
import type { Mark, Picture, Text } from '../picture.ts';

const mark = (id: string, x: number, y: number): Mark => ({
	id,
	event: id,
	x,
	y,
	r: 5,
	actor: 'actor-1',
	fill: 'full',
	eases: false,
	extra: false,
});
const text = (of: string, x: number, y: number): Text => ({
	x,
	y,
	text: 'Export ban',
	size: 12,
	weight: 600,
	anchor: 'start',
	role: 'ink',
	mark: of,
});
const boxes = (marks: Mark[], texts: Text[]) => hitBoxes({ marks, texts } as unknown as Picture);

test('a mark that stands alone is as large as a fingertip', () => {
	expect(boxes([mark('a', 100, 100)], []).get('a')).toMatchObject({ width: 44, height: 44, x: 78, y: 78 });
});

test('its label belongs to the mark', () => {
	const box = boxes([mark('a', 100, 100)], [text('a', 110, 104)]).get('a');
	expect(box?.x).toBeLessThan(100);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(160);
});

test('a mark between a neighbour and free room grows into the room', () => {
	const found = boxes([mark('a', 100, 100), mark('b', 100, 116)], []);
	for (const id of ['a', 'b']) expect(found.get(id)?.height).toBe(44);
	expect((found.get('a')?.y ?? 0) + (found.get('a')?.height ?? 0)).toBeLessThanOrEqual(found.get('b')?.y ?? 0);
});

test('a mark does not take the pointer from its neighbour', () => {
	const found = boxes([mark('a', 100, 100), mark('b', 100, 116)], []);
	expect((found.get('a')?.y ?? 0) + (found.get('a')?.height ?? 0)).toBeLessThanOrEqual(116 - 5);
	expect(found.get('b')?.y).toBeGreaterThanOrEqual(100 + 5);
});
