import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { columns, inColumns, type Column } from '../../figures/kit/columns.ts';
import type { Frame } from '../../figures/kit/frame.ts';
import type { Figure } from '../../figures/kit/manifest.ts';
import { textWidth } from '../../figures/kit/text-width.ts';
import { columnSvg } from './column.ts';
import { placeOf } from './style.ts';
import { numberOf, svgTree, type Element } from './svg-tree.ts';

const facts = loadFacts();
type Still = (given: typeof facts, state: string, frame: Frame) => string;

interface Box {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
	size: number;
}

/** The room of every line of words in a drawing, in its px. */
function boxesIn(element: Element, x = 0, y = 0): Box[] {
	const { x: dx, y: dy, scale } = placeOf(element);
	if (element.name !== 'text') {
		if (scale !== 1) return [];
		return element.children.flatMap((child) => boxesIn(child, x + dx, y + dy));
	}
	const size = numberOf(element, 'font-size');
	const weight = element.attributes.get('font-weight') === '600' ? 600 : 400;
	const width = textWidth(element.words, size, weight);
	const share = { start: 0, middle: 0.5, end: 1 }[element.attributes.get('text-anchor') ?? 'start'] ?? 0;
	const left = x + numberOf(element, 'x') - share * width;
	const base = y + numberOf(element, 'y');
	return [{ text: element.words, left, right: left + width, top: base - 0.7 * size, bottom: base + 0.1 * size, size }];
}

/** Each state of each figure in each width: its name, its width on paper in mm, and the drawing. */
async function drawn(figure: string): Promise<[name: string, mm: number, svg: string][]> {
	const { still } = (await import(`../../figures/${figure}/still.ts`)) as { still: Still };
	const { figure: manifest } = (await import(`../../figures/${figure}/figure.ts`)) as { figure: Figure };
	return Object.entries(facts.states[figure] ?? {}).flatMap(([state, { title, finding, alt }]) =>
		(Object.keys(columns) as Column[]).map((column): [string, number, string] => {
			const parts = { title, finding, alt, credit: 'A credit.', source: 'A source.' };
			const svg = columnSvg(
				{ ...parts, still: still.bind(undefined, facts, state) },
				column,
				manifest.inColumns ?? inColumns,
			);
			return [`${figure} ${state} ${columns[column]} mm`, columns[column], svg];
		}),
	);
}

test.for(Object.keys(facts.states))(
	'the %s in columns of a newspaper has no letters under 7 pt, and none cut or over others',
	async (figure) => {
		for (const [name, mm, svg] of await drawn(figure)) {
			const { root } = svgTree(svg);
			const [width, height] = [numberOf(root, 'width'), numberOf(root, 'height')];
			const boxes = boxesIn(root);
			expect(boxes.length, name).toBeGreaterThan(4);
			expect((Math.min(...boxes.map(({ size }) => size)) * mm * 72) / 25.4 / width, name).toBeGreaterThanOrEqual(7);
			const out = boxes.filter(({ left, right, bottom }) => left < -1 || right > width + 1 || bottom > height);
			expect(
				out.map(({ text }) => text),
				name,
			).toEqual([]);
			const over = boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter((b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top < b.bottom && b.top < a.bottom)
					.map((b) => `${a.text} / ${b.text}`),
			);
			expect(over, name).toEqual([]);
		}
	},
);
