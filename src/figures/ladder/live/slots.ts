import type { Chart } from 'chart.js';
import type { Mark, Picture } from '../picture.ts';
import type { Place } from './paint.ts';

/** What is asked of a chart here, whatever its data. */
type Drawn = Pick<Chart, 'getDatasetMeta'>;

const nowhere = { x: NaN, y: NaN };

/** Keeps the place of every mark in the data from picture to picture, so that it can slide. */
export function makeSlots() {
	const slots: string[] = [];
	const elementOf = (chart: Drawn, id: string) => chart.getDatasetMeta(0).data[slots.indexOf(id)];
	return {
		/** The marks of a picture as data, in which those of earlier pictures stand nowhere. */
		points({ marks }: Picture): { x: number; y: number }[] {
			for (const { id } of marks) if (!slots.includes(id)) slots.push(id);
			return slots.map((id) => marks.find((mark) => mark.id === id) ?? nowhere).map(({ x, y }) => ({ x, y }));
		},
		/** Where a chart has its marks at this moment. */
		placeIn:
			(chart: Drawn): Place =>
			(id) => {
				const element = elementOf(chart, id);
				return element && !Number.isNaN(element.x) ? element : undefined;
			},
		/** Sets marks in their place at once. */
		settle(chart: Drawn, marks: readonly Mark[]): void {
			for (const { id, x, y } of marks) Object.assign(elementOf(chart, id) ?? {}, { x, y });
		},
	};
}
