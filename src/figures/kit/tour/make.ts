import { mapValues } from '../../../lib/map-values.ts';
import type { Facts } from '../../../content/facts.ts';
import type { Cell } from '../../../lib/csv.ts';
import { phrase, phrasesIn } from '../../../words/index.ts';
import type { Figure, Row } from '../manifest.ts';
import type { Stop, Stops, Tour } from './types.ts';

/** A figure's `stops.ts` exports one of these as `stops`. */
export type MakeStops = (facts: Facts) => Stops;

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

/** The tour of a figure: by its own stops, or else by the rows of its table. */
export function makeTour(facts: Facts, figure: string, manifest: Figure, own?: MakeStops): Tour {
	const named = mapValues(facts.states[figure] ?? {}, (state) =>
		(manifest.names?.(state) ?? []).flatMap(([, ids]) => ids),
	);
	const { order, ...stops } = own?.(facts) ?? stopsFromRows(manifest.rows(facts), named);
	return {
		...stops,
		name: phrase('tour.name', { figure: manifest.heading, order }),
		words: phrasesIn('tour.changed'),
	};
}
