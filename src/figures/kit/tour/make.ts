import { mapValues } from '../../../lib/map-values.ts';
import type { Facts } from '../../../content/facts.ts';
import { phrase, phrases } from '../../../words/index.ts';
import type { Figure } from '../manifest.ts';
import { stopsFromRows } from './from-rows.ts';
import type { Stops, Tour } from './types.ts';

/** A figure's `stops.ts` exports one of these as `stops`. */
export type MakeStops = (facts: Facts) => Stops;

/** The tour of a figure: by its own stops, or else by the rows of its table. */
export function makeTour(facts: Facts, figure: string, manifest: Figure, own?: MakeStops): Tour {
	const named = mapValues(facts.states[figure] ?? {}, (state) =>
		(manifest.names?.(state) ?? []).flatMap(([, ids]) => ids),
	);
	const { order, ...stops } = own?.(facts) ?? stopsFromRows(manifest.rows(facts), named);
	return {
		...stops,
		name: phrase('tour.name', { figure: manifest.heading, order }),
		words: phrases(
			'tour.changed.since',
			'tour.changed.added',
			'tour.changed.gone',
			'tour.changed.other',
			'tour.changed.more',
		),
	};
}
