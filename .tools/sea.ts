/**
 * Writes the depth of the sea at both levels of detail from ETOPO5, NOAA's five-minute grid of the Earth's relief (public
 * domain, NOAA National Geophysical Data Center, 1988). Run: `npx node .tools/sea.ts`. The grid comes in Debian's package
 * `ferret-datasets` and is fetched into .cache/, so that it is no dependency; without apt, put `etopo5.cdf` there by hand.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { blur2 } from 'd3-array';
import { contours } from 'd3-contour';
import { NetCDFReader } from 'netcdfjs';
import { boxOfCorners } from '../src/figures/map/land/coast.ts';
import { depths } from '../src/figures/map/sea/sea.ts';
import { project, worldAt, type Spot } from '../src/figures/kit/mercator.ts';
import { ringPath } from '../src/figures/kit/ring-path.ts';
import { area, boxOf, simplify, type Ring } from '../src/figures/kit/rings.ts';

/** Degrees west, south, east, north. */
type Corners = [number, number, number, number];

/** How the sea is drawn from these corners on outward; each zone begins where the one before ends, `over` degrees further out. */
interface Zone {
	within: Corners;
	/** Over how many degrees the drawing of this zone turns into that of the one before. */
	over: number;
	/** The radius of the blur, cells. */
	blur: number;
	/** How far a simplified line may lie from the contour, and of what its numbers are multiples, units of the path. */
	tolerance: number;
	grid: number;
	/** The smallest ring that is drawn, square units of the path. */
	smallest: number;
}

interface Level {
	file: string;
	part: Corners;
	/** How many cells there are to a step of the grid; between the grid's own, heights lie on straight lines. */
	fine: number;
	/** The whole numbers of the path are CSS pixels at this zoom. */
	zoom: number;
	zones: [Zone, ...Zone[]];
}

const whole: Corners = [-30, -85, 330, 85];
const levels: Level[] = [
	{
		file: 'sea-far',
		// The whole world, as the coast has it: a tall or a very wide window sees far beyond the story's seas.
		part: whole,
		fine: 1,
		zoom: 7,
		zones: [
			// Scarborough Shoal is no wider than a cell or two, and more of a blur would wash it away.
			{ within: [116.5, 14, 119, 16.2], over: 0, blur: 0.25, tolerance: 2, grid: 1, smallest: 40 },
			{ within: [104, 3, 146, 37], over: 1, blur: 0.8, tolerance: 4.4, grid: 1, smallest: 260 },
			{ within: [94, -6, 160, 46], over: 8, blur: 5, tolerance: 14, grid: 4, smallest: 8000 },
			{ within: whole, over: 14, blur: 20, tolerance: 90, grid: 40, smallest: 200000 },
		],
	},
	{
		file: 'sea-near',
		part: [116.2, 17.4, 131.5, 29.2],
		fine: 4,
		zoom: 9,
		zones: [{ within: whole, over: 0, blur: 5, tolerance: 2.4, grid: 1, smallest: 900 }],
	},
];

const cache = '.cache/sea';
const source = `${cache}/usr/share/ferret-vis/data/etopo5.cdf`;
if (!existsSync(source)) {
	mkdirSync(cache, { recursive: true });
	execFileSync('sh', ['-c', 'apt-get download ferret-datasets && dpkg-deb -x ferret-datasets_*.deb .'], {
		cwd: cache,
		stdio: 'inherit',
	});
}

/** Steps of the grid to a degree. */
const steps = 12;
const relief = new NetCDFReader(readFileSync(source)).getDataVariable('ROSE') as unknown as number[];
/** Land is no higher than this, metres: else a mountain by the shore would blur into the sea beside it. */
const highest = 100;

/** The depth at a row from the South Pole and a column from Greenwich, both whole, metres; land is negative. */
const gridDepth = (row: number, column: number): number =>
	Math.max(-highest, -(relief[row * 360 * steps + ((column + 720 * steps) % (360 * steps))] ?? 0));

/** The depth at a place in steps of the grid, on straight lines between its own. */
function depthAt(y: number, x: number): number {
	const [row, column] = [Math.floor(y), Math.floor(x)];
	const [up, right] = [y - row, x - column];
	const along = (at: number): number =>
		right === 0 ? gridDepth(at, column) : gridDepth(at, column) * (1 - right) + gridDepth(at, column + 1) * right;
	return up === 0 ? along(row) : along(row) * (1 - up) + along(row + 1) * up;
}

/** How far a place is outside some corners, degrees. */
const outside = ([west, south, east, north]: Corners, lon: number, lat: number): number =>
	Math.max(0, west - lon, lon - east, south - lat, lat - north);

/** The depths of a part in cells from its north-west corner, each zone blurred as it asks. */
function fieldOf({ part: [west, south, east, north], fine, zones }: Level) {
	const cells = steps * fine;
	const [width, height] = [Math.round((east - west) * cells) + 1, Math.round((north - south) * cells) + 1];
	const raw = new Float64Array(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			raw[y * width + x] = depthAt((north + 90) * steps - y / fine, west * steps + x / fine);
	const blurred = (radius: number): Float64Array =>
		blur2({ data: Float64Array.from(raw), width, height }, radius).data as unknown as Float64Array;
	const field = blurred(zones[0].blur);
	zones.slice(1).forEach(({ blur, over }, i) => {
		const coarse = blurred(blur);
		const inner = zones[i]?.within ?? whole;
		field.forEach((fineDepth, at) => {
			const far = outside(inner, west + (at % width) / cells, north - Math.floor(at / width) / cells);
			const share = Math.min(1, far / over);
			field[at] = fineDepth * (1 - share) + (coarse[at] ?? 0) * share;
		});
	});
	return { field, width, height, cells };
}

function drawLevel(level: Level): void {
	const { file, part, zoom, zones } = level;
	const [west, , , north] = part;
	const { field, width, height, cells } = fieldOf(level);
	const world = worldAt(zoom);
	const edges = boxOfCorners(part, world);
	const [left, top] = [Math.floor(edges.left), Math.floor(edges.top)];
	const zoned = zones.map((zone) => ({ ...zone, box: boxOfCorners(zone.within, world) }));
	const zoneAt = ([x, y]: Spot): Zone => {
		const [wx, wy] = [x + left, y + top];
		return (zoned.find(({ box }) => wx > box.left && wx < box.right && wy > box.top && wy < box.bottom) ??
			zones.at(-1)) as Zone;
	};
	const placed = ([x = 0, y = 0]: number[]): Spot => {
		// d3 has the middle of a cell at its half, and closes rings half a cell beyond the last.
		const lon = west + Math.max(0, Math.min(width - 1, x - 0.5)) / cells;
		const lat = north - Math.max(0, Math.min(height - 1, y - 0.5)) / cells;
		const [px, py] = project({ lon, lat }, world);
		return [px - left, py - top];
	};
	const contour = contours().size([width, height]).smooth(true);
	const paths = depths.map((depth) => {
		const rings = contour
			.contour(field as unknown as number[], depth)
			.coordinates.flat()
			.map((ring): Ring => ring.slice(0, -1).map(placed));
		const kept = rings.filter((ring) => {
			const { left, right, top, bottom } = boxOf(ring);
			return area(ring) > zoneAt([(left + right) / 2, (top + bottom) / 2]).smallest;
		});
		const drawn = kept.map((ring) =>
			simplify(ring, (spot) => zoneAt(spot).tolerance).map((spot): Spot => {
				const { grid } = zoneAt(spot);
				return [Math.round(spot[0] / grid) * grid, Math.round(spot[1] / grid) * grid];
			}),
		);
		console.log(file, depth, 'm:', kept.length, 'rings', drawn.flat().length, 'spots');
		return ringPath(drawn);
	});
	writeFileSync(
		`src/figures/map/sea/${file}.json`,
		`${JSON.stringify({ zoom, origin: [left, top], parts: [part], paths })}\n`,
	);
}

levels.forEach(drawLevel);
