import { expect, test } from 'vitest';
import { readContent } from '../../content/facts.ts';
import { figureData } from './data.ts';
import { answersOn, walkAlong, walkOf, wayTo } from './walk.ts';

const { facts } = readContent();
if (!facts) throw new Error('no content');
const data = figureData(facts);

test('every gate can be reached from the first question', () => {
	for (const id of Object.keys(data.gates)) expect(wayTo(data, id).at(-1)).toBe(id);
});

test('an outcome ends the path, and a question has at least two answers', () => {
	for (const [id, gate] of Object.entries(data.gates))
		expect([id, gate.answers.length >= 2]).toEqual([id, gate.kind === 'question']);
});

test('no answer leads back to a gate on the way to it', () => {
	const visit = (id: string, way: string[]): void => {
		expect(way).not.toContain(id);
		for (const { to } of data.gates[id]?.answers ?? []) visit(to, [...way, id]);
	};
	visit('where-attack', []);
});

test('limited force lies behind the survival test and the other conditions only', () => {
	expect(wayTo(data, 'limited-force')).toEqual([
		'where-attack',
		'us-outside',
		'survival',
		'three-conditions',
		'limited-force',
	]);
	const before = Object.entries(data.gates).filter(([, gate]) => gate.answers.some(({ to }) => to === 'limited-force'));
	expect(before.map(([id]) => id)).toEqual(['three-conditions']);
});

test('rescue and transport ask nothing of Japan’s survival', () => {
	expect(wayTo(data, 'rescue-outcome')).not.toContain('survival');
	expect(wayTo(data, 'transport-outcome')).toEqual(['where-attack', 'rescue', 'transport', 'transport-outcome']);
});

test('a path that asks how to bring people out never ends in an answer about force', () => {
	const ends = (id: string): string[] => {
		const answers = data.gates[id]?.answers ?? [];
		return answers.length ? answers.flatMap(({ to }) => ends(to)) : [id];
	};
	expect(ends('rescue').sort()).toEqual(['no-transport', 'rescue-outcome', 'transport-outcome']);
	expect(data.gates['no-transport']?.quote).toBeUndefined();
});

test('between an attack that is expected and force in self-defence stands the question whether it has begun', () => {
	expect(wayTo(data, 'self-defence')).toEqual(['where-attack', 'japan-attacked', 'before-an-attack', 'self-defence']);
	const before = Object.entries(data.gates).filter(([, gate]) => gate.answers.some(({ to }) => to === 'self-defence'));
	expect(before.map(([id]) => id)).toEqual(['before-an-attack']);
});

test('a “no” leads to the next lower power, and to the shut gate only where there is none', () => {
	const no = Object.entries(data.gates).flatMap(([id, { answers }]) =>
		answers.filter(({ label }) => /^No\b/.test(label)).map(({ to }) => [id, to]),
	);
	expect(Object.fromEntries(no)).toMatchObject({
		'japan-attacked': 'important-influence',
		'before-an-attack': 'preparation',
		'asset-protection': 'important-influence',
		survival: 'important-influence',
		'three-conditions': 'support-no-combat',
	});
	expect(no.filter(([, to]) => to === data.shut).map(([id]) => id)).toEqual(['important-influence']);
});

test('a state stands at the first gate that it names', () => {
	expect(walkOf(data, 'survival').trail).toEqual(['where-attack', 'us-outside', 'survival']);
	expect(() => walkOf(data, 'nowhere')).toThrow('no state “nowhere”');
});

test('a reader’s walk lights her gates and the next ones, and knows her answers', () => {
	const walk = walkAlong(data, ['where-attack', 'rescue', 'transport']);
	expect(walk.lit).toEqual(['where-attack', 'rescue', 'transport', 'transport-outcome', 'no-transport']);
	expect(answersOn(data, walk.trail)).toEqual(['People must be brought out', 'No, at least one is missing']);
});

test('texts of the instruments are those of the record, to the letter', () => {
	expect(data.gates['bases-consultation']?.quote).toBe(
		'“Major changes in the deployment into Japan of United States armed forces, major changes in their equipment, and the use of facilities and areas in Japan as bases for military combat operations to be undertaken from Japan other than those conducted under Article V of the said Treaty, shall be the subjects of prior consultation with the Government of Japan.”',
	);
	expect(data.gates['japan-attacked']?.quote).toBe(
		'“Each Party recognizes that an armed attack against either Party in the territories under the administration of Japan would be dangerous to its own peace and safety and declares that it would act to meet the common danger in accordance with its constitutional provisions and processes.”',
	);
	expect(data.gates['no-force']?.quote).toBe(
		'“Aspiring sincerely to an international peace based on justice and order, the Japanese people forever renounce war as a sovereign right of the nation and the threat or use of force as means of settling international disputes.”',
	);
});

test('every source of a gate has a name', () => {
	for (const gate of Object.values(data.gates)) for (const id of gate.sources) expect(data.sources[id]).toBeTruthy();
});
