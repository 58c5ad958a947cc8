import type { Wish } from './address.ts';
import type { City } from './world/cities.ts';
import type { Home } from './model.ts';
import type { Origin } from './reach.ts';

/** Where an address puts the ring: its city if there is one of that id, else its point, else home. */
export function originOf(wish: Wish, cities: readonly City[], home: Home): Origin {
	const asked = cities.find((one) => one.id === wish.city) ?? wish.at;
	if (asked) return asked;
	const { id, name, lat, lon, km } = home;
	// What home is known to reach holds for its own radius only.
	return wish.km === undefined || wish.km === km ? home : { id, name, lat, lon };
}

/** The address that leads back to this origin and radius: empty for home as it is. */
export function wishOf({ id, lat, lon }: Origin, home: Home, km: number): Wish {
	const length = km === home.km ? {} : { km };
	if (id === home.id) return length;
	return { ...(id === undefined ? { at: { lat, lon } } : { city: id }), ...length };
}
