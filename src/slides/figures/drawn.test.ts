import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { figureData as lawData } from '../../figures/law/data.ts';
import { walkAlong, walkOf, wayTo } from '../../figures/law/walk.ts';
import { figureData as promisesData } from '../../figures/promises/data.ts';
import { litIn } from '../../figures/promises/model.ts';
import { slideSizes } from '../../figures/kit/frame.ts';
import { textWidth } from '../../figures/kit/text-width.ts';
import type { Line } from '../../figures/kit/wrap.ts';
import { letters, type Drawn } from './drawn.ts';
import { lawPicture } from './law.ts';
import { promisesPicture } from './promises.ts';

const facts = loadFacts();
const [law, promises] = [lawData(facts), promisesData(facts)];
const rooms = Object.values(slideSizes).map(({ width, height, type = 1 }) => [width / type, height / type] as const);

const inkOf = ({ x, y, text, size, weight }: Line) => ({
	left: x,
	top: y - size * 0.75,
	right: x + textWidth(text, size, weight),
	bottom: y + size * 0.2,
});

/** What is wrong with a drawing: words too small, touching each other, or outside its room. */
function faults({ lines, presses }: Drawn, width: number, height: number): string[] {
	const inks = lines.map(inkOf);
	return lines.flatMap(({ text, size }, i) => {
		const a = inks[i];
		if (!a) return [];
		const out = a.left < 0 || a.top < 0 || a.right > width || a.bottom > height;
		const touching = inks.some(
			(b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
		);
		const pressed = presses.some(({ y, height: h }) => y < 0 || y + h > height);
		return [size < letters && 'small', out && 'outside', touching && 'touching', pressed && 'a button outside']
			.filter((fault) => fault !== false)
			.map((fault) => `“${text}” is ${fault}`);
	});
}

test('every state and every gate of the law stands on a slide in large letters, whole and apart', () => {
	for (const [width, height] of rooms) {
		for (const state of Object.keys(law.states))
			expect(faults(lawPicture(law, walkOf(law, state), width, height), width, height), state).toEqual([]);
		for (const gate of Object.keys(law.gates))
			expect(faults(lawPicture(law, walkAlong(law, wayTo(law, gate)), width, height), width, height), gate).toEqual([]);
	}
});

test('each answer of a gate leads on, and the way back is there', () => {
	for (const [width, height] of rooms)
		for (const gate of Object.keys(law.gates)) {
			const trail = wayTo(law, gate);
			const pressed = lawPicture(law, walkAlong(law, trail), width, height).presses.map(({ id }) => id);
			expect(pressed).toEqual(expect.arrayContaining(law.gates[gate]?.answers.map(({ to }) => to) ?? []));
			if (trail.length > 1) expect(pressed).toContain(trail.at(-2));
		}
});

test('the promises that a state speaks of stand on a slide with what they say, all of them as rows', () => {
	for (const [width, height] of rooms) {
		for (const lit of [
			...Object.keys(promises.states).map((state) => litIn(promises, state)),
			...Object.keys(promises.promises).map((id) => [id]),
		]) {
			const drawn = promisesPicture(promises, lit, width, height);
			expect(faults(drawn, width, height), lit.join()).toEqual([]);
			const words = drawn.lines.map(({ text }) => text).join(' ');
			for (const id of lit) {
				const promise = promises.promises[id];
				expect(words).toContain(lit.length > 2 ? promise?.label : promise?.gist);
			}
			if (lit.length !== 2) expect(drawn.presses).toHaveLength(lit.length);
		}
	}
});

test('three promises say what they promise, and fill the room beside the words of a wide slide', () => {
	const [width = 0, height = 0] = rooms[0] ?? [];
	const threes = Object.keys(promises.states).filter((state) => litIn(promises, state).length === 3);
	expect(threes).not.toEqual([]);
	for (const lit of threes.map((state) => litIn(promises, state))) {
		const { lines } = promisesPicture(promises, lit, width, height);
		const words = lines.map(({ text }) => text).join(' ');
		for (const id of lit) expect(words).toContain(promises.promises[id]?.gist);
		expect(Math.max(...lines.map(({ y }) => y))).toBeGreaterThan(height * 0.75);
	}
});
