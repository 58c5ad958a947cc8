/**
 * Writes the two coastlines of the map from OpenStreetMap's land (npm package @geo-maps/earth-lands-250m, data ODbL 1.0).
 * Run: `npx node .tools/coast.ts`. The package is 83 MB and is fetched into .cache/, so that it is no dependency.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { project, worldAt, type Spot } from '../src/figures/kit/mercator.ts';
import { ringPath } from '../src/figures/kit/ring-path.ts';
import { area, boxOf, clip, simplify, type Box, type Ring } from '../src/figures/kit/rings.ts';
import type { Place } from '../src/content/schema.ts';
import { joinedAcrossDateLine, type LonLat } from './date-line.ts';

interface Shape {
	type: string;
	geometries?: Shape[];
	coordinates?: unknown;
}

/** Degrees west, south, east, north. */
type Corners = [number, number, number, number];

/** How many times as coarsely as at its finest the coast is drawn within these corners, and of what its numbers are multiples. */
interface Zone {
	within: Corners;
	coarser: number;
	grid: number;
}

interface Level {
	file: string;
	parts: Corners[];
	/** The first that holds a spot counts; together they cover the parts. */
	zones: Zone[];
	/** The whole numbers of the path are CSS pixels at this zoom. */
	zoom: number;
	toleranceKm: number;
	smallestKm2: number;
}

/** Once round from the middle of the Atlantic, where no land but the Antarctic is cut, so that the Pacific lies whole. */
const world: Corners = [-30, -85, 330, 85];

const levels: Level[] = [
	{
		file: 'coast-far',
		// The whole world: a tall or a very wide window sees the Arctic and both Americas beside the story's seas.
		parts: [world],
		zones: [
			{ within: [105, 4.5, 127, 28], coarser: 1, grid: 1 },
			{ within: [118, 21, 142, 36], coarser: 1, grid: 1 },
			{ within: [66, -9, 180, 52], coarser: 4, grid: 10 },
			{ within: [30, -45, 205, 82], coarser: 24, grid: 50 },
			{ within: world, coarser: 120, grid: 100 },
		],
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
		zones: [
			{ within: [120.6, 23, 125.7, 26.2], coarser: 1, grid: 1 },
			{ within: [126.6, 25.8, 128.6, 27.2], coarser: 1, grid: 1 },
			{ within: [121, 20, 122.3, 22.3], coarser: 1, grid: 1 },
			{ within: world, coarser: 3, grid: 1 },
		],
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
function outerRings(shape: Shape): LonLat[][] {
	if (shape.geometries) return shape.geometries.flatMap(outerRings);
	if (shape.type === 'Polygon') return [(shape.coordinates as LonLat[][])[0] ?? []];
	if (shape.type === 'MultiPolygon') return (shape.coordinates as LonLat[][][]).map((polygon) => polygon[0] ?? []);
	throw new Error(`${source} holds a ${shape.type}`);
}

const earth = joinedAcrossDateLine(outerRings(JSON.parse(readFileSync(source, 'utf8')) as Shape), world[0]);
const places = Object.values(parse(readFileSync('content/facts/places.yaml', 'utf8')) as Record<string, Place>);

/** Kilometres per unit at the middle of a ring; Mercator stretches away from the equator. */
const kmPerUnit = (box: Box, width: number): number =>
	40075 / width / Math.cosh(Math.PI * (1 - (box.top + box.bottom) / width));

function drawLevel({ file, parts, zones, zoom, toleranceKm, smallestKm2 }: Level): void {
	const width = worldAt(zoom);
	const at = (lon: number, lat: number): Spot => project({ lon, lat: Math.max(-85, Math.min(85, lat)) }, width);
	const boxed = ([west, south, east, north]: Corners): Box => boxOf([at(west, south), at(east, north)]);
	const boxes = parts.map(boxed);
	const placedZones = zones.map((zone) => ({ ...zone, box: boxed(zone.within) }));
	const zoneAt = ([x, y]: Spot): Zone => {
		const holds = ({ box }: { box: Box }): boolean => x > box.left && x < box.right && y > box.top && y < box.bottom;
		return placedZones.find(holds) ?? (zones.at(-1) as Zone);
	};
	const middle = at(125, 24);
	const kmInTheMiddle = kmPerUnit(boxOf([middle]), width);
	const named = places.map(({ lon, lat }) => at(lon, lat));
	const rings = earth.map((ring) => ring.map(([lon, lat]) => at(lon, lat)));
	const kept: Ring[] = boxes.flatMap((box) =>
		rings.flatMap((whole) => {
			// In the whole world only the Antarctic has to be cut; Greenland, say, may reach into the next.
			const round = boxOf(whole).right - boxOf(whole).left > 0.99 * width;
			const ring = box.right - box.left < width || round ? clip(whole, box) : whole;
			if (ring.length < 3) return [];
			const bounds = boxOf(ring);
			const km = kmPerUnit(bounds, width);
			const reach = 3 / km;
			const near = named.some(
				([x, y]) =>
					x > bounds.left - reach && x < bounds.right + reach && y > bounds.top - reach && y < bounds.bottom + reach,
			);
			const { coarser } = zoneAt([(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2]);
			if (area(ring) * km * km < (near ? 0.02 : smallestKm2 * coarser ** 2)) return [];
			const size = Math.hypot(bounds.right - bounds.left, bounds.bottom - bounds.top);
			const tolerance = Math.min(toleranceKm / kmInTheMiddle, size / 8);
			return [simplify(ring, (spot) => tolerance * zoneAt(spot).coarser)];
		}),
	);
	const origin = boxOf(
		boxes.flatMap((box): Spot[] => [
			[box.left, box.top],
			[box.right, box.bottom],
		]),
	);
	const [left, top] = [Math.floor(origin.left), Math.floor(origin.top)];
	const placed = (spot: Spot): Spot => {
		const { grid } = zoneAt(spot);
		return [Math.round((spot[0] - left) / grid) * grid, Math.round((spot[1] - top) / grid) * grid];
	};
	const path = ringPath(kept.map((ring) => ring.map(placed)));
	writeFileSync(`src/figures/map/land/${file}.json`, `${JSON.stringify({ zoom, origin: [left, top], parts, path })}\n`);
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
