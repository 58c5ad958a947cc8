import type { Spot } from '../../kit/mercator.ts';
import type { Box } from '../../kit/rings.ts';

const cell = 4;

/** A coarse picture of what is drawn in a frame, to ask how much of it a label would cover. */
export class InkGrid {
	readonly #columns: number;
	readonly #rows: number;
	readonly #ink: Float32Array;
	#sums: Float32Array | undefined;

	constructor(width: number, height: number) {
		this.#columns = Math.ceil(width / cell);
		this.#rows = Math.ceil(height / cell);
		this.#ink = new Float32Array(this.#columns * this.#rows);
	}

	/** Marks the cells under a stretch from `a` to `b`, px; a cell keeps the heaviest ink. */
	stretch([x1, y1]: Spot, [x2, y2]: Spot, weight: number): void {
		const [right, bottom] = [this.#columns * cell, this.#rows * cell];
		if (Math.max(x1, x2) < 0 || Math.max(y1, y2) < 0 || Math.min(x1, x2) > right || Math.min(y1, y2) > bottom) return;
		const steps = Math.min(2000, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / cell) || 1);
		for (let i = 0; i <= steps; i++) {
			const column = Math.floor((x1 + ((x2 - x1) * i) / steps) / cell);
			const row = Math.floor((y1 + ((y2 - y1) * i) / steps) / cell);
			if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue;
			const at = row * this.#columns + column;
			this.#ink[at] = Math.max(this.#ink[at] ?? 0, weight);
		}
		this.#sums = undefined;
	}

	/** The ink under a box, px: the sum of the weights of its cells. */
	under({ left, top, right, bottom }: Box): number {
		const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
		const [x1, x2] = [clamp(Math.floor(left / cell), this.#columns), clamp(Math.ceil(right / cell), this.#columns)];
		const [y1, y2] = [clamp(Math.floor(top / cell), this.#rows), clamp(Math.ceil(bottom / cell), this.#rows)];
		const sums = (this.#sums ??= this.#summed());
		const sum = (x: number, y: number): number => sums[y * (this.#columns + 1) + x] ?? 0;
		return sum(x2, y2) - sum(x1, y2) - sum(x2, y1) + sum(x1, y1);
	}

	/** Summed areas, so that a box is four look-ups. */
	#summed(): Float32Array {
		const wide = this.#columns + 1;
		const sums = new Float32Array(wide * (this.#rows + 1));
		for (let y = 0; y < this.#rows; y++) {
			let row = 0;
			for (let x = 0; x < this.#columns; x++) {
				row += this.#ink[y * this.#columns + x] ?? 0;
				sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] ?? 0) + row;
			}
		}
		return sums;
	}
}
