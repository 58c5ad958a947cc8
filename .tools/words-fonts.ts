/** Cuts Noto Sans to the Japanese and Chinese letters that the figures print, and writes them to src/figures/kit/fonts: `npm run words-fonts`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createFont } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { loadFacts } from '../src/content/facts.ts';
import { lettersOf } from '../src/figures/kit/fonts/letters.ts';

const folder = 'src/figures/kit/fonts';
/** Each file of a font, the one it is cut from, and which of the letters it has to give. */
const parts = [
	['ja', 'noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff2', /./u],
	['zh', 'noto-sans-tc/files/noto-sans-tc-chinese-traditional-400-normal.woff2', /[^，]/u],
	['zh-comma', 'noto-sans-tc/files/noto-sans-tc-119-400-normal.woff2', /，/u],
] as const;

/** Units to the em, a fifth of the font's own: at the largest letters a fifth of a px, and far fewer bytes. */
const em = 200;

interface Point {
	x: number;
	y: number;
	onCurve: boolean;
}

/** How far, in units, an outline may be off where two of its curves become one: at 40 px a fifth of a px. */
const tolerance = 1.6;

/** A quadratic curve to `to` by a control point; a straight line has none. */
interface Curve {
	by?: Point;
	to: Point;
}

/** A closed contour as curves from its first point on the outline, with the points that TrueType only implies. */
function curvesOf(points: Point[]): Curve[] {
	const whole = points.flatMap((point, i): Point[] => {
		const next = points[(i + 1) % points.length] ?? point;
		const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, onCurve: true };
		return !point.onCurve && !next.onCurve ? [point, middle] : [point];
	});
	const first = whole.findIndex(({ onCurve }) => onCurve);
	const turned = [...whole.slice(first + 1), ...whole.slice(0, first + 1)];
	const curves: Curve[] = [];
	let by: Point | undefined;
	for (const point of turned) {
		if (point.onCurve) curves.push(by ? { by, to: point } : { to: point });
		by = point.onCurve ? undefined : point;
	}
	return curves;
}

/** Where the tangents at the ends of two curves meet, if they do between them. */
function meet(from: Point, a: Point, b: Point, to: Point): Point | undefined {
	const [ax, ay, bx, by] = [a.x - from.x, a.y - from.y, b.x - to.x, b.y - to.y];
	const cross = ax * by - ay * bx;
	if (Math.abs(cross) < 1e-6) return undefined;
	const along = ((to.x - from.x) * by - (to.y - from.y) * bx) / cross;
	const back = ((to.x - from.x) * ay - (to.y - from.y) * ax) / cross;
	return along >= 1 && back >= 1 ? { x: from.x + along * ax, y: from.y + along * ay, onCurve: false } : undefined;
}

/** Two curves as one, if that passes near the point between them; lines, if they are one line. */
function joined(from: Point, one: Curve, two: Curve): Curve | undefined {
	const { by: a, to: middle } = one;
	const { by: b, to } = two;
	if (!a && !b) {
		const long = Math.hypot(to.x - from.x, to.y - from.y);
		const area = Math.abs((to.x - from.x) * (middle.y - from.y) - (to.y - from.y) * (middle.x - from.x));
		return long > 0 && area / long < 0.5 ? { to } : undefined;
	}
	const by = a && b && meet(from, a, b, to);
	if (!by) return undefined;
	const off = Math.hypot((from.x + 2 * by.x + to.x) / 4 - middle.x, (from.y + 2 * by.y + to.y) / 4 - middle.y);
	return off <= tolerance ? { by, to } : undefined;
}

/** A contour of fewer points that looks the same. */
function sparse(points: Point[]): Point[] {
	const curves = curvesOf(points);
	const kept: Curve[] = [];
	const start = curves.at(-1)?.to;
	let before = start;
	for (const curve of curves) {
		const last = kept.at(-1);
		const one = last && before && joined(before, last, curve);
		if (one) kept[kept.length - 1] = one;
		else {
			before = last ? last.to : start;
			kept.push(curve);
		}
	}
	return kept.flatMap(({ by, to }): Point[] => [...(by ? [by] : []), to]);
}

/** Whether a point lies so near the middle of two control points that TrueType need not be told of it. */
const implied = (last: Point, point: Point, next: Point): boolean =>
	point.onCurve &&
	!last.onCurve &&
	!next.onCurve &&
	Math.hypot(point.x - (last.x + next.x) / 2, point.y - (last.y + next.y) / 2) <= 1;

/** A font with its outlines in whole units of that em, without points that fall on the one before, and without its features. */
function coarse(font: Buffer): Buffer {
	const made = createFont(font, { type: 'ttf' });
	const data = made.get();
	const { unitsPerEm = 1000 } = data.head;
	const by = em / unitsPerEm;
	const scale = (value: number): number => Math.round(value * by);
	for (const glyph of data.glyf) {
		glyph.advanceWidth = scale(glyph.advanceWidth);
		glyph.leftSideBearing = scale(glyph.leftSideBearing);
		glyph.contours = glyph.contours.map((contour) => {
			const exact = contour.map((point) => ({ ...point, x: point.x * by, y: point.y * by }));
			const whole = sparse(exact).map((point) => ({ ...point, x: Math.round(point.x), y: Math.round(point.y) }));
			return whole.filter(
				(point, i) => !implied(whole.at(i - 1) ?? point, point, whole[(i + 1) % whole.length] ?? point),
			);
		});
		for (const edge of ['xMin', 'xMax', 'yMin', 'yMax'] as const) glyph[edge] = scale(glyph[edge]);
	}
	data.head.unitsPerEm = em;
	for (const table of [data.hhea, data['OS/2']] as unknown as Record<string, unknown>[])
		for (const name of [
			'ascent',
			'descent',
			'lineGap',
			'sTypoAscender',
			'sTypoDescender',
			'sTypoLineGap',
			'usWinAscent',
			'usWinDescent',
			'sxHeight',
			'sCapHeight',
		])
			if (typeof table[name] === 'number') table[name] = scale(table[name]);
	made.set(data);
	const written = made.write({ type: 'ttf', hinting: false, toBuffer: true });
	if (typeof written === 'string') throw new Error('the font was not written as bytes');
	return Buffer.from(written as Uint8Array);
}

const letters = lettersOf(loadFacts());
mkdirSync(folder, { recursive: true });
for (const [name, file, wanted] of parts) {
	const text = [...letters[name === 'ja' ? 'ja' : 'zh-Hant']].filter((letter) => wanted.test(letter)).join('');
	const path = `${folder}/${name}.woff2`;
	rmSync(path, { force: true });
	if (!text) continue;
	const all = readFileSync(`node_modules/@fontsource/${file}`);
	const plain = coarse(await subsetFont(all, text, { targetFormat: 'truetype' }));
	const cut = await subsetFont(plain, text, { targetFormat: 'woff2' });
	writeFileSync(path, cut);
	console.log(name, [...text].length, cut.length);
}
