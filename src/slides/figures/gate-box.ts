import type { Box } from '../../figures/law/diagram.ts';
import { boxShape } from '../../figures/law/shapes.ts';
import { leading, wrap, type Line } from '../../figures/kit/wrap.ts';
import { letters, titles, type Press } from './drawn.ts';
import type { Part } from './parts.ts';

const pad = 7;

/** A gate as a box of this width, with its label or its question set in it. */
export function gateBox(
	id: string,
	text: string,
	x: number,
	width: number,
	mark: Box['mark'],
	kind: Box['kind'],
	press?: Pick<Press, 'id' | 'name'>,
): Part {
	const size = mark === 'here' ? titles : letters;
	const inner = kind === 'outcome' ? 18 : 10;
	const texts = wrap(text, width - inner - 9, size, 600);
	const height = texts.length * leading(size) + 2 * pad;
	return {
		height,
		at(y) {
			const lines = texts.map((words, i): Line => ({
				...{ x: x + inner, y: Math.round(y + pad + i * leading(size) + size * 0.98), text: words, size, weight: 600 },
				role: mark === 'here' ? 'paper' : 'ink',
			}));
			const box = { id, kind, mark, x, y, width, height, lines };
			const presses: Press[] = press ? [{ ...press, x, y, width, height }] : [];
			return { shapes: boxShape(box), lines, presses };
		},
	};
}
