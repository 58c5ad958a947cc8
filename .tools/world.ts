/** Makes the ring's coarse coastline from Natural Earth (npm world-atlas, public domain): `node .tools/world.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { project, worldAt, type Spot } from '../src/figures/kit/mercator.ts';
import { ringPath } from '../src/figures/kit/ring-path.ts';

type Point = [lon: number, lat: number];

/** Where small islands matter to the story, and come from the finer set: west, south, east, north. */
const finer = { west: 118, south: 18, east: 132, north: 31 };
/** The file's unit: the Mercator plane is this many wide, as Leaflet's is at zoom 6. */
const world = worldAt(6);
/** Beyond this latitude a Mercator map has no room. */
const edge = 85.05;
/** The triangle a corner must span to stay (square degrees at the equator), near cities, elsewhere, and in the finer set. */
const triangle = { near: 0.0032, far: 0.5, finer: 0.0005 };
/** The least span of an island in degrees, likewise. */
const span = { near: 0.13, far: 1.1, finer: 0.03 };
/** Rings stand near cities: a coast within the first distance of one is drawn finely, beyond the second coarsely, km. */
const reach = { near: 130, far: 450 };

const radians = Math.PI / 180;
const folder = new URL('../src/figures/ring/world/', import.meta.url);
const cities = JSON.parse(readFileSync(new URL('cities.json', folder), 'utf8')) as [string, string, number, number][];

/** 0 near a city, 1 far from all; distances as on a plane, which is near enough to choose by. */
function remoteness([lon, lat]: Point): number {
	const squares = cities.map(([, , cityLat, cityLon]) => {
		const x = (((lon - cityLon + 540) % 360) - 180) * Math.cos(lat * radians);
		return x * x + (lat - cityLat) ** 2;
	});
	const km = Math.sqrt(Math.min(...squares)) * 111;
	return Math.max(0, Math.min(1, (km - reach.near) / (reach.far - reach.near)));
}
/** Between two thresholds by remoteness, in even ratios. */
const between = (near: number, far: number, remote: number): number => near * (far / near) ** remote;

/** A ring whose longitudes run on across the antimeridian; one that goes round the pole is closed along it. */
function unwrap(ring: Point[]): Point[] {
	let before = ring[0]?.[0] ?? 0;
	const line = ring.map(([lon, lat]): Point => [(before = lon + Math.round((before - lon) / 360) * 360), lat]);
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last || Math.abs(first[0] - last[0]) < 180) return line.slice(0, -1);
	return [...line, [last[0], -90], [first[0], -90]];
}

const require = createRequire(import.meta.url);
function rings(detail: '50m' | '10m'): Point[][] {
	const topology = require(`world-atlas/land-${detail}.json`) as Topology;
	const land = feature(topology, topology.objects['land'] as never) as unknown as GeoJSON.FeatureCollection;
	return land.features
		.flatMap(({ geometry }) => {
			if (geometry.type === 'Polygon') return geometry.coordinates as Point[][];
			return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as Point[][]) : [];
		})
		.map(unwrap);
}

const inFiner = (ring: Point[]): boolean =>
	ring.every(([x, y]) => x > finer.west && x < finer.east && y > finer.south && y < finer.north);

/** Visvalingam's rule: drop the corner whose triangle is smallest for its threshold, until none is below it. */
function simplify(ring: Point[], threshold: (point: Point) => number): Point[] {
	const points = [...ring];
	const limits = points.map(threshold);
	// A triangle's width shrinks with the latitude.
	const share = (i: number): number => {
		const [a, b, c] = [points.at(i - 1)!, points[i]!, points[(i + 1) % points.length]!];
		const double = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
		return ((Math.abs(double) / 2) * Math.max(0.05, Math.cos(b[1] * radians))) / limits[i]!;
	};
	const shares = points.map((_, i) => share(i));
	while (points.length > 4) {
		let smallest = 0;
		for (let i = 1; i < shares.length; i++) if (shares[i]! < shares[smallest]!) smallest = i;
		if (shares[smallest]! >= 1) break;
		for (const list of [points, limits, shares]) list.splice(smallest, 1);
		for (const i of [smallest - 1, smallest]) {
			const at = (i + points.length) % points.length;
			shares[at] = share(at);
		}
	}
	return points;
}

/** A ring on the plane; longitudes past ±180 run on beyond its sides. */
const flat = (ring: Point[]): Spot[] =>
	ring.map(([lon, lat]) => project({ lon, lat: Math.max(-edge, Math.min(edge, lat)) }, world));

function spanOf(ring: Point[]): number {
	const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
	const width = (Math.max(...lons) - Math.min(...lons)) * Math.cos((lats[0] ?? 0) * radians);
	return Math.max(width, Math.max(...lats) - Math.min(...lats));
}

const coarse = rings('50m')
	.filter((ring) => !inFiner(ring) && spanOf(ring) > between(span.near, span.far, remoteness(ring[0]!)))
	.map((ring) => simplify(ring, (point) => between(triangle.near, triangle.far, remoteness(point))));
const fine = rings('10m')
	.filter((ring) => inFiner(ring) && spanOf(ring) > span.finer)
	.map((ring) => simplify(ring, () => triangle.finer));
const land = [...coarse, ...fine];
const text = JSON.stringify({ world, path: ringPath(land.map(flat)) });
writeFileSync(new URL('world.json', folder), `${text}\n`);
const corners = land.reduce((sum, ring) => sum + ring.length, 0);
console.log(`${land.length} rings, ${corners} corners, ${(gzipSync(text).length / 1000).toFixed(1)} kB gz`);
