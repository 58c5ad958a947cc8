import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { density } from '../layout/density.ts';
import { paintGround, paintMarks, type Ink, type Place } from './paint.ts';
import type { Picture } from '../picture.ts';

Chart.register(ScatterController, PointElement, LinearScale);

const slideMs = 700;
const nowhere = { x: NaN, y: NaN };

/** Makes a chart whose scales map one to one on the pixels of the model, so that it draws what the still draws. */
export function makeChart(canvas: HTMLCanvasElement, picture: Picture, ink: Ink, heading: boolean) {
	/** Every mark keeps its place in the data from state to state, so that it can slide. */
	const slots: string[] = [];
	// The chart draws once while it is being made: what is drawn must not ask for the chart by its name.
	const placeIn =
		(made: Chart): Place =>
		(id) => {
			const element = made.getDatasetMeta(0).data[slots.indexOf(id)];
			return element && !Number.isNaN(element.x) ? element : undefined;
		};
	const points = (): { x: number; y: number }[] => {
		for (const { id } of picture.marks) if (!slots.includes(id)) slots.push(id);
		return slots.map((id) => picture.marks.find((mark) => mark.id === id) ?? nowhere).map(({ x, y }) => ({ x, y }));
	};
	const axis = (max: number, reverse: boolean) => ({
		type: 'linear' as const,
		min: 0,
		max,
		reverse,
		display: false,
		// Without this the scale would end at a round number instead of the frame's edge.
		bounds: 'data' as const,
		// The model writes the axis; formatting numbers that nobody sees would cost a fifth of the start.
		ticks: { maxTicksLimit: 2, callback: () => '' },
	});
	const scales = () => ({ x: axis(picture.frame.width, false), y: axis(picture.frame.height, true) });
	const size = (): void => {
		canvas.style.width = `${picture.frame.width}px`;
		canvas.style.height = `${picture.frame.height}px`;
	};
	size();
	canvas.width = picture.frame.width;
	canvas.height = picture.frame.height;

	const chart: Chart<'scatter', { x: number; y: number }[]> = new Chart(canvas, {
		type: 'scatter',
		data: { datasets: [{ data: points(), pointStyle: false }] },
		options: {
			responsive: false,
			devicePixelRatio: density(picture.frame.width, picture.frame.height),
			// Else a chart keeps the shape that it was made in when its frame changes.
			maintainAspectRatio: false,
			events: [],
			layout: { padding: 0, autoPadding: false },
			animation: false,
			scales: scales(),
		},
		plugins: [
			{
				id: 'ladder',
				beforeDatasetsDraw: (made) => paintGround(made.ctx, picture, placeIn(made), ink),
				afterDatasetsDraw: (made) => paintMarks(made.ctx, picture, placeIn(made), ink, heading),
			},
		],
	});
	// The first picture stands at once, where the still stood; only later ones move.
	chart.options.animation = { duration: slideMs, easing: 'easeInOutCubic' };

	/** Gives the canvas its pixels anew, in the size and at the density of now. */
	function fit(): void {
		const { width, height } = picture.frame;
		chart.options.devicePixelRatio = density(width, height);
		// While it moves, a chart puts off its new size until after the update, whose places would be those of the old one.
		chart.stop();
		chart.resize(width, height);
	}

	return {
		/** Draws a picture, with or without the words of its heading; with `slide`, marks that stay move to their places. */
		draw(next: Picture, words: boolean, slide: boolean): void {
			heading = words;
			const shown = new Set(picture.marks.map(({ id }) => id));
			const resized = next.frame.width !== picture.frame.width || next.frame.height !== picture.frame.height;
			picture = next;
			const dataset = chart.data.datasets[0];
			if (dataset) dataset.data = points();
			if (resized) {
				chart.options.scales = scales();
				size();
				fit();
			}
			// What was not there before appears in its place instead of flying in.
			const elements = chart.getDatasetMeta(0).data;
			for (const { id, x, y } of next.marks)
				if (!shown.has(id)) Object.assign(elements[slots.indexOf(id)] ?? {}, { x, y });
			chart.update(slide && !resized ? undefined : 'none');
		},
		/** Paints once more, after the colours or the fonts changed. */
		repaint(next: Ink): void {
			ink = next;
			chart.draw();
		},
		/** Takes on the density of the screen, after a zoom or on another screen. */
		sharpen(): void {
			const { width, height } = picture.frame;
			if (density(width, height) === chart.currentDevicePixelRatio) return;
			fit();
			chart.update('none');
		},
		destroy: () => chart.destroy(),
	};
}
