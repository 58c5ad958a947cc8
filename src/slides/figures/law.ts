import { fill } from '../../lib/fill.ts';
import { linkShape } from '../../figures/law/shapes.ts';
import type { LawData } from '../../figures/law/data.ts';
import { answersOn, gateOf, hereOn, type Walk } from '../../figures/law/walk.ts';
import { edge, isLow, letters, type Drawn } from './drawn.ts';
import { gateBox } from './gate-box.ts';
import { joined, largest, stack, tall, words, type Part } from './parts.ts';

const gap = 10;
const arrow = (...points: [number, number][]): string => linkShape({ points, lit: true, shut: false });

/** The answers of the gate where a walk stands, each with the gate that it leads to, or alone where these have no room. */
function answerRows(data: LawData, here: string, x: number, width: number, targets: boolean): Part[] {
	const label = Math.round(width * 0.45);
	return gateOf(data, here).answers.map(({ label: text, to }): Part => {
		const { label: next, kind } = gateOf(data, to);
		const press = { id: to, name: `${text}: ${next}` };
		if (!targets) return gateBox(to, text, x, width, 'lit', 'question', press);
		const said = words([{ text, size: letters }], x, label - 20);
		const box = gateBox(to, next, x + label, width - label, 'lit', kind, press);
		const height = Math.max(said.height, box.height);
		return {
			height,
			at(y) {
				const [left, right] = [said.at(y + (height - said.height) / 2 - 1), box.at(y + (height - box.height) / 2)];
				const middle = y + height / 2;
				const shapes = arrow([x + label - 13, middle], [x + label, middle]) + right.shapes;
				return { shapes, lines: [...left.lines, ...right.lines], presses: right.presses };
			},
		};
	});
}

/** What an outcome allows and what not. */
function outcome(data: LawData, here: string, x: number, width: number): Part[] {
	const { allows = '', doesNotAllow = '' } = gateOf(data, here);
	const bound = (head: string, text: string): Part => {
		const said = { text, size: letters };
		return words([{ ...said, text: head, weight: 600 }, said], x, width);
	};
	return [bound(data.words.allows, allows), bound(data.words.allowsNot, doesNotAllow)];
}

/** The gates passed on the way, each with the answer that led on. */
function passed(data: LawData, { trail }: Walk, x: number, width: number): Part[] {
	const answers = answersOn(data, trail);
	return trail.slice(0, -1).map((id, i): Part => {
		const box = gateBox(id, gateOf(data, id).label, x, width, 'lit', 'question', {
			id,
			name: fill(data.words.backTo, { gate: gateOf(data, id).title }),
		});
		const answer = words([{ text: answers[i] ?? '', size: letters }], x + 40, width - 40);
		return {
			height: box.height + answer.height + 8,
			at(y) {
				const [above, below] = [box.at(y), answer.at(y + box.height + 4)];
				const on = arrow([x + 20, y + box.height], [x + 20, y + box.height + answer.height + 8]);
				return { shapes: above.shapes + on, lines: [...above.lines, ...below.lines], presses: above.presses };
			},
		};
	});
}

function set(data: LawData, walk: Walk, width: number, height: number): Drawn {
	const here = hereOn(data, walk);
	const gate = gateOf(data, here);
	const [x, room, inner] = [edge, height - 2 * edge, width - 2 * edge];
	const low = isLow(width, height);
	const side = low ? Math.round(inner * (walk.trail.length > 1 ? 0.42 : 0.3)) : inner;
	const before = walk.trail.at(-2);
	const question = gateBox(
		here,
		gate.title,
		x,
		side,
		'here',
		gate.kind,
		before === undefined ? undefined : { id: before, name: data.words.back },
	);
	const [restX, restWidth] = low ? [x + side + 28, inner - side - 28] : [x + 12, inner - 12];
	const restOf = (targets: boolean): Part[] =>
		gate.kind === 'outcome' ? outcome(data, here, restX, restWidth) : answerRows(data, here, restX, restWidth, targets);
	const full = restOf(true);
	const most = low ? room : room - question.height - gap;
	const cut = tall(full, gap) > most;
	const rest = cut ? restOf(false) : full;
	const between = Math.max(4, Math.min(gap, (most - tall(rest, 0)) / Math.max(1, rest.length - 1)));
	const said = [
		gate.title,
		...gate.answers.map(({ label, to }) => `${label}: ${gateOf(data, to).label}`),
		gate.allows && `${data.words.allows}: ${gate.allows}`,
		gate.doesNotAllow && `${data.words.allowsNot}: ${gate.doesNotAllow}`,
	];
	const sentence = said.filter(Boolean).join('. ');
	if (low) {
		// Only the last answers, if there is no room for all.
		const answers = answersOn(data, walk.trail);
		const crumbs = answers.map((_, i) =>
			words([{ text: answers.slice(i).join(' › '), size: letters, role: 'soft' }], x, side),
		);
		const way = crumbs.find((part) => part.height + question.height + gap <= room);
		const left = [...(way ? [way] : []), question];
		const y = edge + (room - tall(left, gap)) / 2;
		const top = edge + (room - tall(rest, between)) / 2;
		const [one, two] = [stack(left, y, gap), stack(rest, top, between)];
		return { ...joined([one, two]), words: sentence, cut: cut || way?.height !== crumbs[0]?.height };
	}
	const way = passed(data, walk, x, inner);
	while (way.length > 0 && tall([...way, question], 0) + gap + tall(rest, between) > room) way.shift();
	const all = tall([...way, question], 0) + gap + 4 + tall(rest, between);
	const y = edge + Math.max(0, (room - all) / 2);
	const one = stack([...way, question], y, 0);
	const two = stack(rest, y + all - tall(rest, between), between);
	return { ...joined([one, two]), words: sentence, cut: cut || way.length < walk.trail.length - 1 };
}

/** The walk through the law on a slide: where it stands, how it came there, and where each answer leads. */
export const lawPicture = (data: LawData, walk: Walk, width: number, height: number): Drawn =>
	largest((w, h) => set(data, walk, w, h), width, height);
