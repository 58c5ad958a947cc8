import { roomIn, type Frame } from '../kit/frame.ts';
import { flow, type Line } from '../kit/wrap.ts';
import { at, boxOf, diagram, leastHeight, type Box, type Link } from './diagram.ts';
import type { LawData } from './data.ts';
import type { Rect } from '../kit/rect.ts';
import { panel, type Panel } from './panel.ts';
import { gateOf, hereOn, walkOf, type Walk } from './walk.ts';

/** What to draw: gates and connectors, a note on the shut gates, and the words where the reader stands; px. */
export interface Picture {
	boxes: Box[];
	links: Link[];
	note: Line[];
	panel: Panel;
}

/** A gate of the chain and what is between it and the next take this height at least, px. */
const leastPitch = 50;

/** The note on the bars, above the box of the shut gate. */
function noteIn({ shut, words }: LawData, boxes: Box[], size: number): Line[] {
	const end = boxes.find(({ id }) => id === shut);
	if (!end) return [];
	const set = (y: number) => flow([{ text: words.note, size, role: 'soft' }], end.x, y, end.width, Infinity);
	return set(end.y - set(0).y - 6).lines;
}

/** Text sizes from the largest down to the least, px. */
const sizesTo = (largest: number, least: number): number[] =>
	Array.from({ length: largest - least + 1 }, (_, i) => largest - i);

/** The whole diagram above, the question below it. */
function tall(data: LawData, walk: Walk, area: Rect): Picture {
	const scale = Math.max(1, Math.min(1.25, area.width / 900, area.height / 730));
	// As large as letters must be in a window of usual size, and in a very large one.
	const size = Math.round(14 + 8 * (scale - 1));
	const height = Math.max(leastHeight, Math.min(area.height - 242 * scale, 720));
	const drawn = diagram(data, walk, { ...area, height }, size);
	// Low frames lend the panel most of the margin at the bottom.
	const low = area.height < 640;
	const gap = low ? 18 : Math.round(28 * scale);
	const below = { ...area, y: area.y + height + gap, height: area.height - height - gap + (low ? 20 : 0) };
	const set = panel(data, walk, below, sizesTo(Math.round(16 * scale), size), true);
	return { ...drawn, note: noteIn(data, drawn.boxes, size), panel: set };
}

/** The gates passed so far and the next ones as a short chain from the top of an area down, in rows of this height. */
function chain(data: LawData, walk: Walk, area: Rect, pitch: number, size: number): Pick<Picture, 'boxes' | 'links'> {
	const next = nextOf(data, walk);
	const indent = 26;
	const boxes = [...walk.trail, ...next].map((id, i) => {
		const inner = next.includes(id) ? indent : 0;
		const rect = { x: area.x + inner, y: area.y + i * pitch, width: area.width - inner, height: pitch - 14 };
		return boxOf(data, id, rect, walk, size);
	});
	const links = boxes.slice(1).map((box, i): Link => {
		const parent = boxes[Math.min(i, walk.trail.length - 1)] ?? box;
		const x = area.x + indent / 2;
		const middle = box.y + box.height / 2;
		const end = next.includes(box.id) ? [at(x, middle), at(box.x, middle)] : [at(x, box.y)];
		return { points: [at(x, parent.y + parent.height), ...end], lit: walk.lit.includes(box.id), shut: false };
	});
	return { boxes, links };
}

/** Where the answers of the gate lead where the reader stands, but for gates passed already. */
const nextOf = (data: LawData, walk: Walk): string[] =>
	gateOf(data, hereOn(data, walk))
		.answers.map(({ to }) => to)
		.filter((id) => !walk.trail.includes(id));

/** The chain, the question beside it. */
function beside(data: LawData, walk: Walk, area: Rect): Picture {
	const pitch = Math.min(74, (area.height + 14) / (walk.trail.length + nextOf(data, walk).length));
	const width = Math.round(area.width * 0.32);
	const x = area.x + width + 36;
	const right = { ...area, x, width: area.width - width - 36 };
	const drawn = chain(data, walk, { ...area, width }, pitch, 14);
	return { ...drawn, note: [], panel: panel(data, walk, right, [17, 16, 15, 14, 13], false) };
}

/** The question whole with the chain below it, so that the words stand where they stood in every state; in the largest letters that leave the gates a height to be pressed in, nothing where none do. */
function upright(data: LawData, walk: Walk, area: Rect): Picture | undefined {
	const count = walk.trail.length + nextOf(data, walk).length;
	for (const size of sizesTo(19, 14)) {
		const words = panel(data, walk, { ...area, height: Infinity }, [size], false);
		const height = Math.max(...words.lines.map(({ y }) => y)) - area.y + 2 * size;
		const pitch = Math.min(84, (area.height - height - 8) / count);
		if (pitch < leastPitch) continue;
		const below = { ...area, y: Math.round(area.y + height + 22) };
		return { ...chain(data, walk, below, pitch, Math.min(17, size)), note: [], panel: { ...words, height } };
	}
	return undefined;
}

/** The picture of a walk in a frame; it depends on nothing else. */
export function pictureOf(data: LawData, walk: Walk, frame: Frame): Picture {
	const area = roomIn(frame);
	if (area.width >= 840 && area.height >= leastHeight + 192) return tall(data, walk, area);
	// By the shape of the frame alone, so that the chain does not change its place from step to step.
	const high = area.width >= 480 && area.height >= 0.85 * area.width;
	const chained = high ? upright(data, walk, area) : undefined;
	if (area.width >= 640) return chained ?? beside(data, walk, area);
	return chained ?? { boxes: [], links: [], note: [], panel: panel(data, walk, area, [16, 15, 14, 13], false) };
}

/** The picture of a named state. */
export const picture = (data: LawData, stateId: string, frame: Frame): Picture =>
	pictureOf(data, walkOf(data, stateId), frame);
