import { expect, test } from 'vitest';
import { runGates, type Gate } from './gate.ts';
import { slowestFiles } from './reports.ts';

const gate = (name: string, after: string[] = []): Gate => ({
	...{ name, after, what: name },
	run: () => Promise.resolve({ passed: 1, failed: 0, output: '' }),
});

/** Runs gates that end when they are told to, and gives what was running at each moment that one began. */
async function begun(gates: Gate[], places: number): Promise<string[]> {
	const running: string[] = [];
	const seen: string[] = [];
	await runGates(gates, places, async ({ name }) => {
		running.push(name);
		seen.push(running.join(' '));
		await new Promise(setImmediate);
		running.splice(running.indexOf(name), 1);
	});
	return seen;
}

test('as many gates run at a time as there are places, in their order', async () => {
	expect(await begun([gate('a'), gate('b'), gate('c')], 1)).toEqual(['a', 'b', 'c']);
	expect(await begun([gate('a'), gate('b')], 2)).toEqual(['a', 'a b']);
});

test('a gate waits for those that it comes after, and others go before it; one that was not chosen holds nobody up', async () => {
	expect(await begun([gate('a'), gate('b', ['a']), gate('c', ['never']), gate('d', ['b'])], 2)).toEqual([
		'a',
		'a c',
		'c b',
		'd',
	]);
});

test('gates that wait for each other are an error', async () => {
	await expect(begun([gate('a', ['b']), gate('b', ['a'])], 2)).rejects.toThrow('wait for each other: a, b');
});

test('the slowest files come first, with their tests, those in groups too, and the sum of all', () => {
	const spec = (duration: number) => ({ tests: [{ results: [{ duration }] }] });
	const lines = slowestFiles([
		{ file: 'quick.spec.ts', specs: [spec(500)] },
		{ file: 'slow.spec.ts', specs: [spec(1000)], suites: [{ file: 'slow.spec.ts', specs: [spec(2000)] }] },
	]);
	expect(lines.slice(1).map((line) => line.trim())).toEqual([
		'3.0 s    2 tests  slow.spec.ts',
		'0.5 s    1 tests  quick.spec.ts',
		'3.5 s    3 tests  all 2 files',
	]);
});
