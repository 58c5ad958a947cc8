import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import type { Frame } from '../../kit/frame.ts';
import { density } from '../layout/density.ts';
import { paintGround, paintMarks, type Ink } from './paint.ts';
import type { Picture } from '../picture.ts';
import { makeSlots } from './slots.ts';

Chart.register(ScatterController, PointElement, LinearScale);

type Scatter = Chart<'scatter', { x: number; y: number }[]>;

const slideMs = 700;

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

/** Scales that map one to one on the pixels of a frame. */
const scalesOf = ({ width, height }: Frame) => ({ x: axis(width, false), y: axis(height, true) });

/** What a chart of one frame is made with: nothing of its own, and no motion. */
const optionsOf = (frame: Frame) => ({
	responsive: false,
	devicePixelRatio: density(frame.width, frame.height),
	// Else a chart keeps the shape that it was made in when its frame changes.
	maintainAspectRatio: false,
	events: [],
	layout: { padding: 0, autoPadding: false },
	animation: false as const,
	scales: scalesOf(frame),
});

/** Gives the canvas its size on the page. */
function size({ style }: HTMLCanvasElement, { width, height }: Frame): void {
	style.width = `${width}px`;
	style.height = `${height}px`;
}

/** Gives the canvas its pixels anew, in the size of a frame and at the density of now. */
function fit(chart: Scatter, { width, height }: Frame): void {
	chart.options.devicePixelRatio = density(width, height);
	// While it moves, a chart puts off its new size until after the update, whose places would be those of the old one.
	chart.stop();
	chart.resize(width, height);
}

/** Makes a chart whose scales map one to one on the pixels of the model, so that it draws what the still draws. */
export function makeChart(canvas: HTMLCanvasElement, picture: Picture, ink: Ink, heading: boolean) {
	const slots = makeSlots();
	size(canvas, picture.frame);
	canvas.width = picture.frame.width;
	canvas.height = picture.frame.height;

	const chart: Scatter = new Chart(canvas, {
		type: 'scatter',
		data: { datasets: [{ data: slots.points(picture), pointStyle: false }] },
		options: optionsOf(picture.frame),
		plugins: [
			{
				id: 'ladder',
				// The chart draws once while it is being made: what is drawn must not ask for the chart by its name.
				beforeDatasetsDraw: (made) => paintGround(made.ctx, picture, slots.placeIn(made), ink),
				afterDatasetsDraw: (made) => paintMarks(made.ctx, picture, slots.placeIn(made), ink, heading),
			},
		],
	});
	// The first picture stands at once, where the still stood; only later ones move.
	chart.options.animation = { duration: slideMs, easing: 'easeInOutCubic' };

	return {
		/** Draws a picture, with or without the words of its heading; with `slide`, marks that stay move to their places. */
		draw(next: Picture, words: boolean, slide: boolean): void {
			heading = words;
			const shown = new Set(picture.marks.map(({ id }) => id));
			const resized = next.frame.width !== picture.frame.width || next.frame.height !== picture.frame.height;
			picture = next;
			const dataset = chart.data.datasets[0];
			if (dataset) dataset.data = slots.points(next);
			if (resized) {
				chart.options.scales = scalesOf(next.frame);
				size(canvas, next.frame);
				fit(chart, next.frame);
			}
			// What was not there before appears in its place instead of flying in.
			slots.settle(
				chart,
				next.marks.filter(({ id }) => !shown.has(id)),
			);
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
			fit(chart, picture.frame);
			chart.update('none');
		},
		destroy: () => chart.destroy(),
	};
}
