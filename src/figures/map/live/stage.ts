import { frameFor, type Frame } from '../../kit/frame.ts';
import { element } from '../../kit/live/element.ts';
import type { LiveOptions } from '../../kit/live/types.ts';
import type { Size } from '../view.ts';

/** What a live map stands on. */
export type Stage = ReturnType<typeof stageIn>;

/** Puts the map's box with its canvas into a root, in place of what is there, and keeps their size. */
export function stageIn(root: HTMLElement, options: LiveOptions) {
	const canvas = element('div', { class: 'map-canvas', role: 'application' });
	const box = element('div', {}, canvas);
	box.className = 'map-live drawing';
	root.replaceChildren(box);
	const measure = (): Size => ({ width: root.clientWidth, height: root.clientHeight });
	/** Measured when it changes: asking the root in every frame of a flight would lay the page out each time. */
	let measured = measure();
	return {
		box,
		canvas,
		size: (): Size => measured,
		frame: (): Frame => frameFor(measured.width, measured.height, options.cards, options.type?.()),
		isShown: () => root.offsetParent !== null,
		/** From now on, until the signal aborts, tells of each new size; a stage that is not shown keeps its last. */
		watch(resized: () => void, signal: AbortSignal): void {
			const sized = new ResizeObserver(() => {
				const now = measure();
				if (!now.width || !now.height || (now.width === measured.width && now.height === measured.height)) return;
				measured = now;
				resized();
			});
			sized.observe(root);
			signal.addEventListener('abort', () => sized.disconnect());
		},
	};
}
