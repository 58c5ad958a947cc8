import { mapValues } from '../../../lib/map-values.ts';
import type { PackedTour, Stop, Tour } from './types.ts';

const place = '{id}';

/** Packs a tour for its way to the browser: the same stop stands in many states, and most are drawn where their id says. */
export function pack({ states, ...tour }: Tour): PackedTour {
	const known = new Map<string, [number, Stop]>();
	const numbers = mapValues(states, (stops) =>
		stops.map((stop) => {
			const key = JSON.stringify(stop);
			const [number] = known.get(key) ?? [known.size];
			known.set(key, [number, stop]);
			return number;
		}),
	);
	const stops = [...known.values()].map(([, stop]) => stop);
	const ways = new Set(stops.map(({ id, at }) => at?.replaceAll(id, place)));
	const [way] = ways.size === 1 ? ways : [];
	return {
		...tour,
		...(way && { at: way }),
		stops: stops.map(({ id, name, says, at }) => (way || !at ? [id, name, says] : [id, name, says, at])),
		states: numbers,
	};
}

/** The stops of a state of a packed tour; none of one that it doesn't know. */
export const stopsIn = ({ at: way, stops, states }: PackedTour, state: string): Stop[] =>
	(states[state] ?? []).flatMap((number) => {
		const [id = '', name = '', says = '', own] = stops[number] ?? [];
		const at = own ?? way?.replaceAll(place, id);
		return [{ id, name, says, ...(at && { at }) }];
	});
