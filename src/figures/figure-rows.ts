import type { Cell } from '../lib/csv.ts';
import { distanceKm } from '../lib/geodesy.ts';
import { eventRows } from '../site/data.ts';
import type { Facts } from '../content/facts.ts';

/** One row of a table: the same columns in every row of it. */
export type Row = Record<string, Cell>;

/** What each figure is drawn from, as flat rows: places for the map, gates for the law, and so on. */
export const figureRows: Record<string, (facts: Facts) => Row[]> = {
	map: ({ places }) =>
		Object.entries(places).map(([id, place]) => ({
			...{ id, name: place.name, kind: place.kind, lat: place.lat, lon: place.lon },
			names: place.names.map(({ text, lang }) => `${text} (${lang})`),
			...{ claimants: place.claimants, heldBy: place.heldBy, note: place.note, sources: place.sources },
		})),
	ladder: eventRows,
	law: ({ gates }) =>
		Object.entries(gates).map(([id, gate]) => ({
			...{ id, kind: gate.kind, title: gate.title, text: gate.text, basis: gate.basis },
			...{ quote: gate.quote, allows: gate.allows, doesNotAllow: gate.doesNotAllow },
			answers: gate.answers.map(({ label, to }) => `${label} → ${to}`),
			...{ claims: gate.claims, sources: gate.sources },
		})),
	promises: ({ promises }) =>
		Object.entries(promises).map(([id, one]) => ({
			...{ id, date: one.date, instrument: one.instrument, form: one.form, mutualDefence: one.mutualDefence },
			...{ from: one.from, to: one.to, gist: one.gist, trigger: one.trigger, quote: one.quote, limits: one.limits },
			...{ claims: one.claims, sources: one.sources },
		})),
	ring: ({ distances }) =>
		Object.entries(distances).map(([id, { from, to, note }]) => ({
			...{ id, from: from.name, fromLat: from.lat, fromLon: from.lon, to: to.name, toLat: to.lat, toLon: to.lon },
			...{ km: Math.round(distanceKm(from, to) * 10) / 10, note },
		})),
};
