import { expect, test } from 'vitest';
import { frameFor, slideSizes } from '../kit/frame.ts';
import { picture } from './model.ts';
import type { Rect } from '../kit/rect.ts';
import { boxOf, data, everyPicture, markBox, stateIds, touch } from './test-pictures.ts';

test('in every state and size each mark has its label, inside the frame', () => {
	for (const [name, { marks, texts, frame }] of everyPicture) {
		for (const { id } of marks)
			expect(
				texts.some((text) => text.mark === id),
				`${name} ${id}`,
			).toBe(true);
		for (const text of texts) {
			const { x, width } = boxOf(text);
			expect(x, `${name} ${text.text}`).toBeGreaterThanOrEqual(frame.inset.left - 1);
			expect(x + width, `${name} ${text.text}`).toBeLessThanOrEqual(frame.width - frame.inset.right + 1);
		}
	}
});

test('no words touch other words or a mark that is not theirs', () => {
	for (const [name, { marks, texts }] of everyPicture) {
		const boxes = texts.map((text) => ({ text, box: boxOf(text) }));
		boxes.forEach(({ text, box }, i) => {
			for (const other of boxes.slice(i + 1))
				expect(touch(box, other.box), `${name}: “${text.text}” and “${other.text.text}”`).toBe(false);
			for (const mark of marks) expect(touch(box, markBox(mark)), `${name}: “${text.text}” and ${mark.id}`).toBe(false);
		});
	}
});

test('in the stage of a phone each mark of the fullest state has its name and the legend its rows', () => {
	for (const frame of [frameFor(360, 367, true), frameFor(320, 400, true)])
		for (const state of stateIds) {
			const { marks, texts, keys } = picture(data, state, frame);
			for (const { id } of marks)
				expect(
					texts.some(({ mark }) => mark === id),
					`${state}: ${id}`,
				).toBe(true);
			for (const { actor } of marks)
				expect(
					keys.some((key) => key.actor === actor),
					`${state}: ${actor}`,
				).toBe(true);
		}
});

test('no line between two parts of the time axis runs through words', () => {
	const phones = [254, 306, 362].flatMap((height) =>
		stateIds.map((state) => [`${state} ${height}`, picture(data, state, frameFor(360, height, true))] as const),
	);
	for (const [name, { lines, texts }] of [...everyPicture, ...phones])
		for (const { from, to } of lines.filter(({ role, dash }) => role === 'shore' && dash))
			for (const text of texts)
				expect(
					touch(boxOf(text), { x: from[0], y: from[1], width: 0, height: to[1] - from[1] }),
					`${name}: ${text.text}`,
				).toBe(false);
});

test('marks of one day that share a rung stand no farther apart than a finger needs', () => {
	for (const [width, height] of [
		[360, 306],
		[360, 407],
		[390, 330],
	] as const) {
		const { marks } = picture(data, 'article-dates', frameFor(width, height, true));
		const [one, other] = ['E2', 'E5'].map((id) => marks.find((mark) => mark.id === id)?.y ?? Infinity);
		expect(Math.abs((one ?? 0) - (other ?? 0)), `${width} × ${height}`).toBeLessThan(25);
	}
});

test('on a slide no words touch, and the least can be read from the last row', () => {
	for (const frame of [slideSizes.slide, slideSizes.higher, slideSizes.upright])
		for (const state of stateIds) {
			const { texts } = picture(data, state, frame);
			expect(Math.min(...texts.map(({ size }) => size / (frame.type ?? 1))), state).toBeGreaterThanOrEqual(14.9);
			const boxes = texts.map((text) => ({ words: text.text, box: boxOf(text) }));
			for (const [i, { words, box }] of boxes.entries())
				for (const other of boxes.slice(i + 1))
					expect(touch(box, other.box), `${state}: “${words}” and “${other.words}”`).toBe(false);
		}
});

test('beside the words of a slide every mark has its name, and the legend gives way first', () => {
	const small = frameFor(480, 530, false, 1.32);
	for (const frame of [slideSizes.slide, slideSizes.upright, small])
		for (const state of stateIds) {
			const { marks, texts } = picture(data, state, frame);
			for (const { id } of marks)
				expect(
					texts.some(({ mark }) => mark === id),
					`${state}: ${id}`,
				).toBe(true);
		}
	const said = (frame: typeof small): string[] => picture(data, 'everything', frame).texts.map(({ text }) => text);
	expect(said(slideSizes.slide)).toContain('* debatable');
	expect(said(small)).not.toContain('* debatable');
});

test('what was only described keeps its words in its own column', () => {
	for (const frame of [slideSizes.slide, slideSizes.upright]) {
		const { marks, texts, panels } = picture(data, 'everything', frame);
		const column = panels[0] as Rect;
		for (const { id } of marks.filter(({ fill }) => fill === 'hollow'))
			for (const text of texts.filter(({ mark }) => mark === id))
				expect(boxOf(text).x, text.text).toBeGreaterThanOrEqual(column.x);
	}
});

test('in the smallest frames words are left out rather than cut or laid over one another', () => {
	for (const [width, height] of [
		[280, 330],
		[320, 330],
		[360, 273],
	] as const)
		for (const state of stateIds) {
			const boxes = picture(data, state, frameFor(width, height, true)).texts.map((text) => ({
				text,
				box: boxOf(text),
			}));
			boxes.forEach(({ text, box }, i) => {
				const name = `${state} ${width} × ${height}: ${text.text}`;
				expect(box.x, name).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width, name).toBeLessThanOrEqual(width);
				for (const other of boxes.slice(i + 1))
					expect(touch(box, other.box), `${name} and “${other.text.text}”`).toBe(false);
			});
		}
});

test('no two marks touch', () => {
	for (const [name, { marks }] of everyPicture)
		marks.forEach((mark, i) => {
			for (const other of marks.slice(i + 1))
				expect(touch(markBox(mark), markBox(other)), `${name}: ${mark.id} and ${other.id}`).toBe(false);
		});
});

test('where there is no room for lines of text, marks stand without words instead of over one another', () => {
	const { texts, marks } = picture(data, 'everything', frameFor(320, 200, true));
	expect(marks.filter(({ id }) => !texts.some((text) => text.mark === id)).length).toBeGreaterThan(0);
});
