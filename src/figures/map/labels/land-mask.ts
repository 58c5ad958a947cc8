import type { Spot } from '../../kit/mercator.ts';

const cell = 4;

/** Which cells of a frame lie inside rings (even-odd rule): each ring is added once, then any spot can be asked about. */
export class LandMask {
	readonly #columns: number;
	readonly #rows: number;
	/** Whether the rings are crossed an odd number of times on the way from the left to a cell. */
	readonly #toggles: Uint8Array;
	#filled = false;

	constructor(width: number, height: number) {
		this.#columns = Math.ceil(width / cell);
		this.#rows = Math.ceil(height / cell);
		this.#toggles = new Uint8Array(this.#columns * this.#rows);
	}

	/** Adds one stretch of a ring, px; every stretch of the ring must be added, even those outside the frame. */
	stretch([x1, y1]: Spot, [x2, y2]: Spot): void {
		const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1];
		const first = Math.max(0, Math.ceil(low / cell - 0.5));
		const last = Math.min(this.#rows - 1, Math.ceil(high / cell - 0.5) - 1);
		for (let row = first; row <= last; row++) {
			const x = x1 + (((row + 0.5) * cell - y1) / (y2 - y1)) * (x2 - x1);
			const column = Math.max(0, Math.ceil(x / cell - 0.5));
			const at = row * this.#columns + column;
			if (column < this.#columns) this.#toggles[at] = 1 - (this.#toggles[at] ?? 0);
		}
	}

	/** Whether a spot lies on land; outside the frame nothing does. */
	has([x, y]: Spot): boolean {
		if (!this.#filled) this.#fill();
		const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
		if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) return false;
		return this.#toggles[row * this.#columns + column] === 1;
	}

	#fill(): void {
		this.#filled = true;
		for (let at = 1; at < this.#toggles.length; at++) {
			if (at % this.#columns) this.#toggles[at] = (this.#toggles[at] ?? 0) ^ (this.#toggles[at - 1] ?? 0);
		}
	}
}
