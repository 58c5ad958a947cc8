import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { azimuth, distanceKm, wind, type Point } from '../../lib/geodesy.ts';
import { sentencesOf } from '../../lib/segment.ts';
import { language, phrase } from '../../words/index.ts';
import { oneSentence } from '../kit/tour/one-sentence.ts';
import type { Stop, Stops } from '../kit/tour/types.ts';
import { lengthOf } from './data.ts';
import type { MapState } from './figure.ts';

/** A stop, and how far it is or reaches, km. */
type Far = Stop & { km: number };
/** What stands nearer than this to where the distances begin is there, km. */
const here = 20;

const windTo = (from: Point, to: Point): string => phrase(`ring.wind.${wind(azimuth(from, to))}`);

const placeAt = (id: string): string => `.map-over [data-place="${id}"]`;

/** A sentence of the table as it goes on within another: all of them begin with words that are no names. */
const onward = (text: string): string => text.charAt(0).toLocaleLowerCase(language.locale) + text.slice(1);

/** The places and waters of a state, seen from where the story's own distance begins. */
function placesIn({ places, distances, figures }: Facts, state: MapState): Far[] {
	const from = distances[figures.map?.measure ?? '']?.from;
	return [...new Set([...state.places, ...state.waters])].flatMap((id): Far[] => {
		const place = places[id];
		if (!place || !from) return [];
		const { name, claimants, heldBy } = place;
		const km = distanceKm(from, place);
		const told = { place: name, from: from.name, wind: windTo(from, place), km: lengthOf(km) };
		// How far a land or a sea is depends on where in it one measures; its lines say that.
		const isPoint = !/^(?:island|water)/.test(place.kind);
		const key = km < here ? 'map.stop.here' : isPoint ? 'map.stop.place' : 'map.stop.wide';
		const claimed = claimants ? phrase('map.table.claimedBy', { claimants: claimants.join(', ') }) : '';
		const more = [claimed, heldBy ?? ''].flatMap((text) => sentencesOf(text, language.locale)).map(onward);
		return [{ id, name, km, says: oneSentence(phrase(key, told), ...more), at: placeAt(id) }];
	});
}

function drawnIn({ distances, promises, places, numbers }: Facts, state: MapState): Far[] {
	const between = (id: string, key: 'map.stop.line' | 'map.stop.ring'): Far[] => {
		const one = distances[id];
		if (!one) return [];
		const km = distanceKm(one.from, one.to);
		const told = { from: one.from.name, to: one.to.name, km: lengthOf(km) };
		const name = `${told.from} – ${told.to}`;
		return [{ id: `${key}-${id}`, name, km, says: oneSentence(phrase(key, told)), at: placeAt(id) }];
	};
	const links = state.links.flatMap(({ from, to, promise, mutual }, index): Far[] => {
		const one = promises[promise];
		const [a, b] = [places[from], places[to]?.name ?? state.beyond?.name ?? ''];
		if (!one || !a) return [];
		const told = { from: a.name, to: b, promise: one.label, year: one.year };
		const says = oneSentence(phrase(mutual ? 'map.stop.treaty' : 'map.stop.agreement', told));
		return [{ id: `link-${promise}-${index}`, name: one.label, km: Infinity, says }];
	});
	const bars = (state.ruler?.bars ?? []).flatMap(({ label, distance, number = '' }): Far[] => {
		const one = distances[distance ?? ''];
		const km = one ? distanceKm(one.from, one.to) : (numbers[number]?.value ?? 0);
		const says = oneSentence(phrase('map.stop.bar', { label, km: lengthOf(km) }));
		return [{ id: `bar-${label}`, name: label, km, says }];
	});
	const lines = state.lines.flatMap((id) => between(id, 'map.stop.line'));
	return [...lines, ...(state.ring ? between(state.ring, 'map.stop.ring') : []), ...bars, ...links];
}

/** What each state of the map draws as stops, by distance: its places from near to far, its lines from short to long, then its promises. */
export function stops(facts: Facts): Stops {
	const nearest = (all: Far[]): Stop[] =>
		all.sort((a, b) => a.km - b.km).map(({ id, name, says, at }) => ({ id, name, says, ...(at && { at }) }));
	return {
		order: phrase('map.stop.order'),
		states: mapValues(facts.states.map, (state) => [
			...nearest(placesIn(facts, state)),
			...nearest(drawnIn(facts, state)),
		]),
	};
}
