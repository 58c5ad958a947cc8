import { parentPort, workerData } from 'node:worker_threads';
import type { Facts } from '../../content/facts.ts';
import { print, type PrintJob } from './job.ts';

/** Prints its pictures one after the other, beside the build, and ends. */
const { facts, jobs } = workerData as { facts: Facts; jobs: PrintJob[] };
for (const [index, job] of jobs.entries()) {
	const { still } = (await import(`../../figures/${job.figure}/still.ts`)) as { still: Parameters<typeof print>[1] };
	parentPort?.postMessage({ index, printed: await print(facts, still, job) });
}
