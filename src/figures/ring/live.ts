import { frameFor, wideFrom } from '../kit/frame.ts';
import { href } from '../../site/href.ts';
import { adopt } from '../kit/live/style.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { element } from '../kit/live/element.ts';

import { asked, linkBack } from './live/link.ts';
import { onDemand } from './live/on-demand.ts';
import type { Running } from './live/run.ts';
import { toolsFor } from './live/tools.ts';
import type { Padding } from './live/view.ts';
import type { RingData } from './model.ts';
import mapStyles from './live/ring-map.css?inline';
import panelStyles from './live/ring-panel.css?inline';
import sizeStyles from './live/ring-sizes.css?inline';

/** The address of the still for a stage of this width: before the map is there it takes its place. */
function stillOf(state: string, width: number): string {
	const size = width >= wideFrom ? 'wide' : width >= 600 ? 'tablet' : 'phone';
	return href(`/stills/ring/${state}-${size}.svg`);
}

/** What the panel covers of a stage at its left, or on narrow ones at its top, where the pads lie over its bottom. */
function paddingOf(stage: HTMLElement, panel: HTMLElement, pads: HTMLElement, cards: boolean): Padding {
	const { inset } = frameFor(stage.clientWidth, stage.clientHeight, cards);
	const over = panel.getBoundingClientRect();
	const outer = stage.getBoundingClientRect();
	if (over.width > outer.width / 2) return { ...inset, top: over.bottom - outer.top, bottom: pads.offsetHeight };
	return { ...inset, left: over.right - outer.left };
}

/** The ring as a reader finds it: a still, a form, and a map that is fetched when the form is used. */
export async function mount(root: HTMLElement, { data: given, state, cards }: LiveOptions): Promise<Live> {
	const data = given as RingData;
	const { homes, words } = data;
	const first = homes[state];
	if (!first) throw new Error(`The ring has no state “${state}”`);
	let home = first;
	adopt(mapStyles, panelStyles, sizeStyles);
	const box = element('div', { class: 'ring-map', role: 'region', 'aria-label': words.map, hidden: true });
	const link = linkBack();

	async function begin(): Promise<Running> {
		box.hidden = false;
		const { run } = await import('./live/run.ts');
		const padding = () => paddingOf(root, tools.root, tools.pads, cards);
		const started = await run(box, {
			...{ data, home, padding },
			said(sentence, wish, rest) {
				tools.say(sentence, rest);
				link.lead(wish, rest);
			},
		});
		root.dataset.running = '';
		tools.pads.hidden = false;
		tools.start.remove();
		return started;
	}
	const { use, begun, destroy } = onDemand({
		begin,
		greet: (ring) => ring.stand(home),
		lost(error) {
			box.hidden = true;
			tools.note(words.lost);
			console.info('The ring stays a still', error);
		},
	});
	const tools = toolsFor(data, () => home, use, link.address);
	const still = element('img', { class: 'ring-still', src: stillOf(state, root.clientWidth), alt: '' });
	still.addEventListener('click', () => void use(() => undefined));
	root.classList.add('ring');
	root.replaceChildren(still, tools.root, box, tools.start, tools.pads);

	const wish = asked();
	if (Object.keys(wish).length) await use((ring) => ring.follow(wish), false);
	return {
		show(next) {
			const there = homes[next];
			if (!there || there === home) return;
			home = there;
			if (begun()) return void use((ring) => ring.stand(there), false);
			tools.say(there.sentence, true);
			still.src = stillOf(next, root.clientWidth);
		},
		destroy() {
			destroy();
			root.replaceChildren();
			root.classList.remove('ring');
			delete root.dataset.running;
		},
	};
}
