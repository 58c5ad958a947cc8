import { escape } from '../../lib/escape.ts';
import { isNewTest } from '../../figures/kit/live/is-new.ts';
import { adopt } from '../../figures/kit/live/style.ts';
import type { Mount } from '../../figures/kit/live/types.ts';
import css from './drawing.css?inline';
import type { Drawn } from '../figures/drawn.ts';
import { textMarkup } from '../../figures/kit/markup.ts';
import { scaled } from '../figures/parts.ts';

/** How a figure is drawn on a slide from its data and where it stands, which a state sets and a press changes. */
interface LiveParts<Data, At> {
	/** Its name for those who listen. */
	label: (data: Data) => string;
	start: (data: Data, state: string) => At;
	draw: (data: Data, at: At, width: number, height: number) => Drawn;
	press: (data: Data, at: At, id: string) => At;
}

/** The live part of a figure that is drawn so: in a stage, enlarged by `type`, and again at every new size. */
export const liveDrawing =
	<Data, At>({ label, start, draw: picture, press }: LiveParts<Data, At>): Mount =>
	(root, { data: given, state, type = () => 1 }) => {
		const data = given as Data;
		let at = start(data, state);
		adopt(css);
		root.innerHTML = `<div class="slide-drawing" role="group" aria-label="${escape(label(data))}"></div>`;
		const inner = root.firstElementChild;
		const isNew = isNewTest();
		function draw(): void {
			const { clientWidth: width, clientHeight: height } = root;
			const by = type();
			if (!inner || width < 100 || height < 50 || !isNew(at, width, height, by)) return;
			const { shapes, lines, presses, words } = scaled(picture(data, at, width / by, height / by), by);
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
				at = press(data, at, id);
				draw();
				// With the keyboard one goes on from the new drawing; a pointer gives the keys back to the slides.
				if (detail === 0) root.querySelector<HTMLElement>('button')?.focus();
			},
			{ signal: stop.signal },
		);
		const sized = new ResizeObserver(draw);
		sized.observe(root);
		draw();
		return Promise.resolve({
			show(id) {
				at = start(data, id);
				draw();
			},
			destroy() {
				stop.abort();
				sized.disconnect();
				root.replaceChildren();
			},
		});
	};
