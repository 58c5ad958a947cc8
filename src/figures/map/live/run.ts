import { pause } from '../../kit/live/pause.ts';
import { fill } from '../../../lib/fill.ts';
import { stateOf, viewFor } from '../model.ts';
import type { MapData } from '../types.ts';
import { onEscape, onZoomKeys } from './keys.ts';
import { fathom, type Parts } from './load.ts';
import { pictures } from './pictures.ts';
import type { Stage } from './stage.ts';
import { smallestZoom, walk } from './walk.ts';

/** Puts a map together on its stage, from a state on and until the signal aborts, and returns what shows another state. */
export async function run(data: MapData, first: string, stage: Stage, parts: Parts, signal: AbortSignal) {
	const { box, canvas, size, frame } = stage;
	const drawn = parts.drawing(canvas, size, parts.land);
	await pause();
	const eye = parts.camera(canvas, size, viewFor(data, first, frame()), smallestZoom(data, frame()), {
		move: () => drawn.follow(eye.view()),
		rest(own) {
			if (!own) at.stray();
			draw();
		},
	});
	signal.addEventListener('abort', () => eye.destroy());
	const at = walk(data, first, stage, eye);
	await pause();
	const bar = parts.tools(box, data, { zoom: at.zoom, visit: at.visit, home: () => show(at.state()) }, signal);
	const made = pictures(data, parts.land, frame, signal);

	function draw(): void {
		const shown = at.isHome() ? made.own(at.state()) : made.moved(at.state(), eye.view());
		drawn.follow(shown.view);
		drawn.draw(shown);
		bar.stand(shown.controls, shown.free, size().width);
		bar.away(!at.isHome());
	}
	/** Names the map, and lists the places, of the state in which it is. */
	function tell(): void {
		canvas.setAttribute('aria-label', fill(data.words.name, { title: stateOf(data, at.state()).title }));
		bar.list(at.state());
	}
	function show(next: string): void {
		at.enter(next);
		tell();
		bar.close();
	}
	onZoomKeys(canvas, at.zoom, signal);
	onEscape(box, () => eye.releaseWheel(), signal);
	onEscape(box, () => bar.close(), signal);
	tell();
	await pause();
	await made.prepare(at.state(), pause);
	await pause();
	draw();
	stage.watch(() => {
		made.forget();
		eye.resize(smallestZoom(data, frame()));
		if (at.isHome()) at.goHome(false);
		else draw();
		void made.ahead();
	}, signal);
	void made.ahead();
	// The depths come after the coast, and draw the state anew.
	void fathom((levels) => {
		drawn.deepen(levels, eye.view());
		draw();
	}, signal);
	return show;
}
