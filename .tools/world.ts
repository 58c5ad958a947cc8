/** Makes the ring's coarse coastline from Natural Earth (npm world-atlas, public domain): `node .tools/world.ts`. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

type Point = [lon: number, lat: number];

/** Where small islands matter to the story, and come from the finer set: west, south, east, north. */
const finer = { west: 118, south: 18, east: 132, north: 31 };
/** Grid in degrees, the triangle a corner must span to stay (square degrees at the equator), the least span of an island. */
const grid = 0.02;
const least = { triangle: 0.06, span: 0.15, finerTriangle: 0.003, finerSpan: 0.03 };

const require = createRequire(import.meta.url);
function rings(detail: '50m' | '10m'): Point[][] {
	const topology = require(`world-atlas/land-${detail}.json`) as Topology;
	const land = feature(topology, topology.objects['land'] as never) as unknown as GeoJSON.FeatureCollection;
	return land.features.flatMap(({ geometry }) => {
		if (geometry.type === 'Polygon') return geometry.coordinates as Point[][];
		return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as Point[][]) : [];
	});
}

const inFiner = (ring: Point[]): boolean =>
	ring.every(([x, y]) => x > finer.west && x < finer.east && y > finer.south && y < finer.north);

/** Visvalingam's rule: drop the corner with the smallest triangle, its width shrunk with the latitude, until none is small. */
function simplify(ring: Point[], triangle: number): Point[] {
	const points = ring.slice(0, -1);
	const area = (i: number): number => {
		const [a, b, c] = [points.at(i - 1)!, points[i]!, points[(i + 1) % points.length]!];
		const double = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
		return (Math.abs(double) / 2) * Math.max(0.05, Math.cos((b[1] * Math.PI) / 180));
	};
	const areas = points.map((_, i) => area(i));
	while (points.length > 4) {
		let smallest = 0;
		for (let i = 1; i < areas.length; i++) if (areas[i]! < areas[smallest]!) smallest = i;
		if (areas[smallest]! >= triangle) break;
		points.splice(smallest, 1);
		areas.splice(smallest, 1);
		for (const i of [smallest - 1, smallest]) {
			const at = (i + points.length) % points.length;
			areas[at] = area(at);
		}
	}
	return points;
}

/** Grid steps from corner to corner, the first from 0, 0. */
function steps(points: Point[]): number[] {
	let [x, y] = [0, 0];
	return points.flatMap(([lon, lat]) => {
		const [toX, toY] = [Math.round(lon / grid), Math.round(lat / grid)];
		const step = [toX - x, toY - y];
		[x, y] = [toX, toY];
		return step;
	});
}

const span = (ring: Point[]): number => {
	const lons = ring.map(([lon]) => lon);
	const lats = ring.map(([, lat]) => lat);
	return Math.max(Math.max(...lons) - Math.min(...lons), Math.max(...lats) - Math.min(...lats));
};
const coarse = rings('50m')
	.filter((ring) => !inFiner(ring) && span(ring) > least.span)
	.map((ring) => simplify(ring, least.triangle));
const fine = rings('10m')
	.filter((ring) => inFiner(ring) && span(ring) > least.finerSpan)
	.map((ring) => simplify(ring, least.finerTriangle));
const land = [...coarse, ...fine].map(steps);
const text = JSON.stringify({ grid, land });
writeFileSync(new URL('../src/figures/ring/world.json', import.meta.url), `${text}\n`);
const corners = land.reduce((sum, ring) => sum + ring.length / 2, 0);
console.log(`${land.length} rings, ${corners} corners, ${(gzipSync(text).length / 1000).toFixed(1)} kB gz`);
