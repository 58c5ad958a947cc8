import { mapValues } from '../../../lib/map-values.ts';
import { phrase } from '../../../words/index.ts';
import type { Cell } from '../../../lib/csv.ts';
import type { Row } from '../manifest.ts';
import type { Stop, Stops } from './types.ts';

const words = (cell: Cell): string => (Array.isArray(cell) ? cell.join(', ') : String(cell ?? ''));

/** A row of a figure's table as a stop: the columns that hold something, in one sentence; drawn where `data-stop` has its id. */
function stopOf(row: Row, index: number): Stop {
	const { id = index, ...cells } = row;
	const told = Object.entries(cells).flatMap(([column, cell]) => (words(cell) ? [`${column} ${words(cell)}`] : []));
	const name = Object.values(cells).find((cell) => typeof cell === 'string') ?? words(id);
	return { id: words(id), name, says: `${told.join('; ')}.`, at: `[data-stop="${words(id)}"]` };
}

/** The stops of a figure that has none of its own: the rows of its table that a state names, or all where it names none of them. */
export function stopsFromRows(rows: readonly Row[], named: Record<string, readonly string[]>): Stops {
	const all = rows.map(stopOf);
	const states = mapValues(named, (ids) => {
		const own = all.filter(({ id }) => ids.includes(id));
		return own.length ? own : all;
	});
	return { order: phrase('tour.order.rows'), states };
}
