import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Facts } from '../../content/facts.ts';
import type { Printed, PrintJob } from './job.ts';

/** Prints pictures on a thread of their own, so that the build goes on meanwhile; each is there as soon as it is done. */
export function printAll(facts: Facts, jobs: PrintJob[]): Promise<Printed>[] {
	// From the project's root and not from this file, which a build moves elsewhere.
	const worker = new Worker(resolve('src/newsroom/print/worker.ts'), { workerData: { facts, jobs } });
	const waiting = jobs.map(() => Promise.withResolvers<Printed>());
	// Who asks for it later is told that it failed; until then nobody has to be.
	for (const { promise } of waiting) promise.catch(() => undefined);
	worker.on('message', ({ index, printed }: { index: number; printed: Printed }) => waiting[index]?.resolve(printed));
	const fail = (error: unknown): void => waiting.forEach(({ reject }) => reject(error));
	worker.on('error', fail);
	worker.on('exit', (code) => fail(new Error(`the thread that prints ended with ${code}`)));
	return waiting.map(({ promise }) => promise);
}
