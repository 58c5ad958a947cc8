import { adopt } from '../kit/live/style.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { loadMap } from './live/load.ts';
import mapStyles from './live/map.css?inline';
import toolStyles from './live/map-tools.css?inline';
import { run } from './live/run.ts';
import { stageIn } from './live/stage.ts';
import { stateOf } from './model.ts';
import { depths } from './sea/sea.ts';
import type { MapData } from './types.ts';

const tints = depths.map((_, i) => `.map-live .f-deep${i + 1}{fill:var(--deep${i + 1})}`).join('');

/** Starts the live map in a positioned box. */
export async function mount(root: HTMLElement, options: LiveOptions): Promise<Live> {
	const data = options.data as MapData;
	stateOf(data, options.state);
	adopt(mapStyles, toolStyles, tints);
	const parts = await loadMap();
	const abort = new AbortController();
	const show = await run(data, options.state, stageIn(root, options), parts, abort.signal);
	return {
		show,
		destroy() {
			abort.abort();
			root.replaceChildren();
		},
	};
}
