import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** What a gate found: how many checks passed and failed, what a person needs to read when some failed, and where its time went. */
export interface Result {
	passed: number;
	failed: number;
	output: string;
	slow?: string[];
}

/** One gate of `npm test`: its name, what it checks in a few words, the check, and the gates it must come after. */
export interface Gate {
	name: string;
	what: string;
	run: () => Promise<Result>;
	after?: string[];
}

/** Runs gates in their order, at most `places` at a time, each once those that it comes after have ended. */
export async function runGates(gates: Gate[], places: number, run: (gate: Gate) => Promise<void>): Promise<void> {
	const left = new Set(gates.map(({ name }) => name));
	const running = new Set<Promise<void>>();
	const waiting = [...gates];
	while (waiting.length > 0 || running.size > 0) {
		const next = waiting.findIndex(({ after = [] }) => !after.some((name) => left.has(name)));
		const gate = running.size < places && next >= 0 ? waiting.splice(next, 1)[0] : undefined;
		if (gate) {
			const one = run(gate).finally(() => {
				left.delete(gate.name);
				running.delete(one);
			});
			running.add(one);
		} else if (running.size > 0) await Promise.race(running);
		else throw new Error(`These gates wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
	}
}

/** A finding with a name, for gates that check many things in-process. */
export interface Finding {
	name: string;
	faults: string[];
}

/** Counts findings: one that has faults is a failure. */
export function count(findings: Finding[]): Result {
	const bad = findings.filter((finding) => finding.faults.length > 0);
	const output = bad.map(({ name, faults }) => [name, ...faults.map((fault) => `  ${fault}`)].join('\n')).join('\n');
	return { passed: findings.length - bad.length, failed: bad.length, output };
}

/** How a command ended, with everything it wrote. */
export interface Ended {
	ok: boolean;
	output: string;
}

/** Runs one command line (words split at spaces) in a folder, with node_modules/.bin first on PATH; `show` also prints as it goes. */
export function command(
	line: string,
	env: Record<string, string> = {},
	show = false,
	cwd = process.cwd(),
): Promise<Ended> {
	const [program = '', ...args] = line.split(' ');
	const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
	const child = spawn(program, args, {
		cwd,
		env: {
			...process.env,
			NO_COLOR: '1',
			FORCE_COLOR: undefined,
			ASTRO_TELEMETRY_DISABLED: '1',
			DRAFT: undefined,
			...env,
			PATH: path,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const take = (text: Buffer): void => {
		output += text.toString();
		if (show) process.stdout.write(text);
	};
	child.stdout.on('data', take);
	child.stderr.on('data', take);
	return new Promise((done) => {
		child.on('error', (error) => done({ ok: false, output: `${program}: ${error.message}` }));
		child.on('close', (code) => done({ ok: code === 0, output }));
	});
}

/** A gate that is one command: it passes when the command ends well. */
export function commandGate(
	name: string,
	what: string,
	line: string,
	{ env, after }: { env?: Record<string, string>; after?: string[] } = {},
): Gate {
	return {
		name,
		what,
		...(after && { after }),
		run: async () => {
			const { ok, output } = await command(line, env);
			return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
		},
	};
}
