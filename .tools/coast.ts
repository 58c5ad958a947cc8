/**
 * Writes the two coastlines of the map from OpenStreetMap's land (npm package @geo-maps/earth-lands-250m, data ODbL 1.0).
 * Run: `npx node .tools/coast.ts`. The package is 83 MB and is fetched into .cache/, so that it is no dependency.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { project, worldAt, type Spot } from '../src/lib/mercator.ts';
import { ringPath } from '../src/lib/ring-path.ts';
import { area, boxOf, clip, simplify, type Box, type Ring } from '../src/lib/rings.ts';
import type { Place } from '../src/lib/schema.ts';

interface Shape {
	type: string;
	geometries?: Shape[];
	coordinates?: unknown;
}

/** Degrees west, south, east, north. */
type Corners = [number, number, number, number];

interface Level {
	file: string;
	parts: Corners[];
	/** Where the coast is drawn finely; elsewhere `coarser` times as coarsely. */
	fine: Corners[];
	coarser: number;
	/** The whole numbers of the path are CSS pixels at this zoom. */
	zoom: number;
	toleranceKm: number;
	smallestKm2: number;
}

const levels: Level[] = [
	{
		file: 'coast-far',
		parts: [[66, -9, 180, 52]],
		fine: [
			[105, 4.5, 127, 28],
			[118, 21, 142, 36],
		],
		coarser: 4,
		zoom: 9,
		toleranceKm: 1.9,
		smallestKm2: 12,
	},
	{
		file: 'coast-near',
		parts: [
			[116.2, 17.4, 131.5, 29.2],
			[138.2, 34.2, 141.2, 36.2],
		],
		fine: [
			[120.6, 23, 125.7, 26.2],
			[126.6, 25.8, 128.6, 27.2],
			[121, 20, 122.3, 22.3],
		],
		coarser: 3,
		zoom: 11,
		toleranceKm: 0.16,
		smallestKm2: 0.8,
	},
];

const version = '0.6.0';
const source = `.cache/coast/node_modules/@geo-maps/earth-lands-250m/map.geo.json`;
if (!existsSync(source)) {
	execFileSync('npm', ['install', '--prefix', '.cache/coast', `@geo-maps/earth-lands-250m@${version}`], {
		stdio: 'inherit',
	});
}

/** The outer ring of every polygon; lakes are left out, as the map is about the sea. */
function outerRings(shape: Shape): [number, number][][] {
	if (shape.geometries) return shape.geometries.flatMap(outerRings);
	if (shape.type === 'Polygon') return [(shape.coordinates as [number, number][][])[0] ?? []];
	if (shape.type === 'MultiPolygon')
		return (shape.coordinates as [number, number][][][]).map((polygon) => polygon[0] ?? []);
	throw new Error(`${source} holds a ${shape.type}`);
}

const earth = outerRings(JSON.parse(readFileSync(source, 'utf8')) as Shape);
const places = Object.values(parse(readFileSync('content/facts/places.yaml', 'utf8')) as Record<string, Place>);

/** Kilometres per unit at the middle of a ring; Mercator stretches away from the equator. */
const kmPerUnit = (box: Box, world: number): number =>
	40075 / world / Math.cosh(Math.PI * (1 - (box.top + box.bottom) / world));

function drawLevel({ file, parts, fine, coarser, zoom, toleranceKm, smallestKm2 }: Level): void {
	const world = worldAt(zoom);
	const at = (lon: number, lat: number): Spot => project({ lon, lat: Math.max(-85, Math.min(85, lat)) }, world);
	const boxed = ([west, south, east, north]: Corners): Box => boxOf([at(west, south), at(east, north)]);
	const boxes = parts.map(boxed);
	const clear = fine.map(boxed);
	const factor = ([x, y]: Spot): number =>
		clear.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom) ? 1 : coarser;
	const named = places.map(({ lon, lat }) => at(lon, lat));
	const rings = earth.map((ring) => ring.slice(0, -1).map(([lon, lat]) => at(lon, lat)));
	const kept: Ring[] = boxes.flatMap((box) =>
		rings.flatMap((whole) => {
			const ring = clip(whole, box);
			if (ring.length < 3) return [];
			const bounds = boxOf(ring);
			const km = kmPerUnit(bounds, world);
			const reach = 3 / km;
			const near = named.some(
				([x, y]) =>
					x > bounds.left - reach && x < bounds.right + reach && y > bounds.top - reach && y < bounds.bottom + reach,
			);
			const middle = factor([(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2]);
			if (area(ring) * km * km < (near ? 0.02 : smallestKm2 * middle ** 2)) return [];
			const size = Math.hypot(bounds.right - bounds.left, bounds.bottom - bounds.top);
			const tolerance = Math.min(toleranceKm / km, size / 8);
			return [simplify(ring, (spot) => tolerance * factor(spot))];
		}),
	);
	const origin = boxOf(
		boxes.flatMap((box): Spot[] => [
			[box.left, box.top],
			[box.right, box.bottom],
		]),
	);
	const [left, top] = [Math.floor(origin.left), Math.floor(origin.top)];
	const path = ringPath(kept.map((ring) => ring.map(([x, y]): Spot => [x - left, y - top])));
	writeFileSync(`src/figures/map/${file}.json`, `${JSON.stringify({ zoom, origin: [left, top], parts, path })}\n`);
	console.log(
		file,
		kept.length,
		'rings',
		kept.reduce((n, ring) => n + ring.length, 0),
		'spots',
		path.length,
		'bytes',
	);
}

levels.forEach(drawLevel);
