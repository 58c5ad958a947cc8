import type { Wish } from '../address.ts';
import { readCities } from '../world/cities.ts';
import rows from '../world/cities.json';
import { pause } from '../../kit/live/pause.ts';
import { adopt } from '../../kit/live/style.ts';
import { ringMap } from './map.ts';
import type { Padding } from './view.ts';
import type { Home, RingData } from '../model.ts';
import { originOf, wishOf } from '../origin.ts';
import { reach, type Origin } from '../reach.ts';
import { searchCities } from '../world/search.ts';

interface Options {
	data: RingData;
	home: Home;
	padding: () => Padding;
	/** Hears what the ring reaches and the wish that leads back to it; `rest` is false while it is being dragged. */
	said: (sentence: string, wish: Wish, rest: boolean) => void;
}

/** The live ring, once its parts have arrived. */
export type Running = Awaited<ReturnType<typeof run>>;

/** Starts the map in its box; this module and what it imports are fetched only when a reader uses the ring. */
export async function run(box: HTMLElement, { data, home, padding, said }: Options) {
	const styles = await import('leaflet/dist/leaflet.css?inline');
	adopt(styles.default);
	const cities = readCities(rows);
	await pause();
	let km = home.km;
	const say = (origin: Origin, rest: boolean) => {
		const { sentence, city, how } = reach(cities, origin, km, data.sentences);
		const known = how === 'known' ? { ...home.touches, name: '' } : undefined;
		map.point(how === 'nearest' ? undefined : (known ?? city));
		said(sentence, wishOf(origin, home, km), rest);
	};
	const map = ringMap(box, data.words.centre, padding, say);
	await pause();
	function stand(origin: Origin): void {
		map.stand(origin, km);
		say(origin, true);
		map.fit();
	}
	return {
		find: (typed: string) => searchCities(cities, typed),
		stand(origin: Origin): void {
			if (origin === home) km = home.km;
			stand(origin);
		},
		/** Stands where an address says. */
		follow(wish: Wish): void {
			km = wish.km ?? home.km;
			stand(originOf(wish, cities, home));
		},
		nudge: map.nudge,
		zoom: map.zoom,
		destroy: map.destroy,
	};
}
