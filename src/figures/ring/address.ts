import type { Point } from '../../lib/geodesy.ts';

/** What an address asks for; every part is optional and has been checked for its form only. */
export interface Wish {
	city?: string;
	at?: Point;
	km?: number;
}

/** The least and greatest ring that an address may ask for, km. */
const kmRange = { least: 10, most: 1000 };

/** A number written plainly, such as -12.5; undefined for anything else. */
function plainNumber(text: string | undefined): number | undefined {
	return text !== undefined && /^[+-]?\d{1,4}(\.\d{1,12})?$/.test(text.trim()) ? Number(text) : undefined;
}

/** Reads `?city=naha-jp`, `?at=24.45,122.93` and `&km=90`; what is malformed or out of range counts as absent. Never throws. */
export function parseRing(search: string): Wish {
	const query = new URLSearchParams(search.slice(0, 500));
	const wish: Wish = {};
	const city = query.get('city') ?? '';
	if (/^[\p{Ll}\p{N}-]{1,60}$/u.test(city)) wish.city = city;
	const [lat, lon, more] = (query.get('at') ?? '').split(',').map(plainNumber);
	if (lat !== undefined && lon !== undefined && more === undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
		wish.at = { lat, lon };
	}
	const km = plainNumber(query.get('km') ?? undefined);
	if (km !== undefined && km >= kmRange.least && km <= kmRange.most) wish.km = km;
	return wish;
}

/** The query that `parseRing` reads back as this wish, with a leading `?`; empty for an empty wish. */
export function formatRing({ city, at, km }: Wish): string {
	const parts = [
		city === undefined ? '' : `city=${encodeURIComponent(city)}`,
		city === undefined && at ? `at=${Number(at.lat.toFixed(4))},${Number(at.lon.toFixed(4))}` : '',
		km === undefined ? '' : `km=${km}`,
	].filter(Boolean);
	return parts.length ? `?${parts.join('&')}` : '';
}
