import type { Wish } from './address.ts';
import type { City } from './world/cities.ts';
import type { Home } from './model.ts';
import type { Origin } from './reach.ts';

/** Where an address puts the ring: its city if there is one of that id, else its point, else home. */
export function originOf(wish: Wish, cities: readonly City[], home: Home): Origin {
	const city = cities.find((one) => one.id === wish.city);
	return city ?? wish.at ?? withoutReach(home, wish.km);
}

/** What home is known to reach holds for its own radius only. */
function withoutReach(home: Home, km: number | undefined): Origin {
	if (km === undefined || km === home.km) return home;
	return { id: home.id, name: home.name, lat: home.lat, lon: home.lon };
}

/** The address that leads back to this origin and radius: empty for home as it is. */
export function wishOf(origin: Origin, home: Home, km: number): Wish {
	const length = km === home.km ? {} : { km };
	if (origin.id === home.id) return length;
	return origin.id === undefined
		? { at: { lat: origin.lat, lon: origin.lon }, ...length }
		: { city: origin.id, ...length };
}
