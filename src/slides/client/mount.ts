import { escape } from '../../lib/escape.ts';
import { adopt } from '../../figures/kit/live/style.ts';
import css from './drawing.css?inline';
import type { Drawn } from '../figures/drawn.ts';
import { textMarkup } from '../../figures/kit/markup.ts';
import { scaled } from '../figures/parts.ts';

/** A drawing in a stage, which can be drawn anew. */
export interface Shown {
	draw: () => void;
	destroy: () => void;
}

/** Draws in a stage, enlarged by `type`, and again at every new size; `press` hears what a reader pressed, and where keys go on from. */
export function show(
	root: HTMLElement,
	label: string,
	type: () => number,
	drawing: (width: number, height: number) => Drawn,
	press: (id: string) => void,
): Shown {
	adopt(css);
	root.innerHTML = `<div class="slide-drawing" role="group" aria-label="${label}"></div>`;
	const inner = root.firstElementChild;
	function draw(): void {
		const { clientWidth: width, clientHeight: height } = root;
		if (!inner || width < 100 || height < 50) return;
		const by = type();
		const { shapes, lines, presses, words } = scaled(drawing(width / by, height / by), by);
		inner.innerHTML = `<svg class="drawing" role="img" aria-label="${escape(words)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}${lines.map(textMarkup).join('')}</svg>`;
		for (const { id, name, x, y, width: w, height: h } of presses) {
			const button = document.createElement('button');
			button.type = 'button';
			button.dataset.press = id;
			button.setAttribute('aria-label', name);
			Object.assign(button.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
			inner.append(button);
		}
	}
	const stop = new AbortController();
	root.addEventListener(
		'click',
		({ target, detail }) => {
			const id = target instanceof Element ? target.closest<HTMLElement>('[data-press]')?.dataset.press : undefined;
			if (id === undefined) return;
			press(id);
			// With the keyboard one goes on from the new drawing; a pointer gives the keys back to the slides.
			if (detail === 0) root.querySelector<HTMLElement>('button')?.focus();
		},
		{ signal: stop.signal },
	);
	const sized = new ResizeObserver(draw);
	sized.observe(root);
	draw();
	return {
		draw,
		destroy() {
			stop.abort();
			sized.disconnect();
			root.replaceChildren();
		},
	};
}
