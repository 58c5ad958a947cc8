import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Facts } from '../../content/facts.ts';
import { columns, inColumns, type Column } from '../../figures/kit/columns.ts';
import { figureOf, figuresIn } from '../../figures/index.ts';
import { about } from '../../site/data.ts';
import { absolute } from '../../site/href.ts';
import { aboutState, statesOf, wordsAround } from '../pictures.ts';
import type { Printed, PrintId, PrintJob } from './job.ts';
import { columnNames, printEnd, printKinds } from './names.ts';

/** All that is printed: every state of every figure in each width. */
export const printIds = (facts: Facts): PrintId[] =>
	figuresIn(facts).flatMap((figure) =>
		statesOf(facts, figure).flatMap((state) => columnNames.map((column) => ({ figure, state, column }))),
	);

const jobOf = (facts: Facts, id: PrintId): PrintJob => ({
	...id,
	inColumns: figureOf(id.figure).inColumns ?? inColumns,
	parts: wordsAround(facts, id.figure, id.state),
	about: aboutState(facts, id.figure, id.state),
});

const keyOf = ({ figure, state, column }: PrintId): string => [figure, state, column].join(' ');

/** Prints pictures on a thread of their own, so that the build goes on meanwhile; each is there as soon as it is done. */
function printAll(facts: Facts, ids: PrintId[]): Map<string, Promise<Printed>> {
	const jobs = ids.map((id) => jobOf(facts, id));
	// From the project's root and not from this file, which a build moves elsewhere.
	const worker = new Worker(resolve('src/newsroom/print/worker.ts'), { workerData: { facts, jobs } });
	const waiting = ids.map((id) => ({ key: keyOf(id), ...Promise.withResolvers<Printed>() }));
	// Who asks for it later is told that it failed; until then nobody has to be.
	for (const { promise } of waiting) promise.catch(() => undefined);
	worker.on('message', ({ index, printed }: { index: number; printed: Printed }) => waiting[index]?.resolve(printed));
	const fail = (error: unknown): void => waiting.forEach(({ reject }) => reject(error));
	worker.on('error', fail);
	worker.on('exit', (code) => fail(new Error(`the thread that prints ended with ${code}`)));
	return new Map(waiting.map(({ key, promise }) => [key, promise]));
}

let begun: Map<string, Promise<Printed>> | undefined;

/** Begins to print everything, for a build: pages that need none of it are built meanwhile. */
export function beginPrinting(facts: Facts): void {
	begun ??= printAll(facts, printIds(facts));
}

/** One picture as it is printed; on its own where not all are, as while somebody works on the site. */
export async function printed(facts: Facts, id: PrintId): Promise<Printed> {
	const found = (begun ?? printAll(facts, [id])).get(keyOf(id));
	if (!found) throw new Error(`there is nothing to print of ${keyOf(id)}`);
	return found;
}

/** What there is of a figure in print, for JSON: of each state the files with their size on paper, mm. */
export async function printList(facts: Facts, figure: string) {
	const filesOf = async (state: string, column: Column) => {
		const { height } = await printed(facts, { figure, state, column });
		return printKinds.map((inks) => ({
			address: absolute(`/print/${figure}-${state}${printEnd(column, inks)}`),
			...{ inks, columns: columnNames.indexOf(column) + 1, width: columns[column], height },
		}));
	};
	const pictures = statesOf(facts, figure).map(async (state) => {
		const { title, finding } = wordsAround(facts, figure, state);
		const files = await Promise.all(columnNames.map((column) => filesOf(state, column)));
		return { state, title, finding, files: files.flat() };
	});
	return { ...about(facts), figure, unit: 'mm', pictures: await Promise.all(pictures) };
}
