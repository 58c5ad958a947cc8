import { frameFor, wideFrom } from '../kit/frame.ts';
import { copyText } from '../../site/copy.ts';
import { href, shared } from '../../site/href.ts';
import { rewriteAddress } from '../../site/rewrite-address.ts';
import { adopt } from '../kit/live/style.ts';
import type { Live, LiveOptions } from '../kit/live/types.ts';
import { formatRing, parseRing, type Wish } from './address.ts';
import { element } from '../kit/live/element.ts';

import { combobox } from './live/combobox.ts';
import { panel } from './live/panel.ts';
import type { Running } from './live/run.ts';
import { locate } from './locate.ts';
import type { RingData } from './model.ts';
import mapStyles from './live/ring-map.css?inline';
import panelStyles from './live/ring-panel.css?inline';
import sizeStyles from './live/ring-sizes.css?inline';

const ownPage = (): boolean => location.pathname === new URL(href('/ring/'), location.href).pathname;

/** The address of the still for a stage of this width: before the map is there it takes its place. */
function stillOf(state: string, width: number): string {
	const size = width >= wideFrom ? 'wide' : width >= 600 ? 'tablet' : 'phone';
	return href(`/stills/ring/${state}-${size}.svg`);
}

/** The ring as a reader finds it: a still, a form, and a map that is fetched when the form is used. */
export async function mount(root: HTMLElement, { data: given, state, cards }: LiveOptions): Promise<Live> {
	const data = given as RingData;
	const { homes, words } = data;
	const first = homes[state];
	if (!first) throw new Error(`The ring has no state “${state}”`);
	let home = first;
	adopt(mapStyles, panelStyles, sizeStyles);
	let running: Promise<Running> | undefined;
	let wish: Wish = {};
	const box = element('div', { class: 'ring-map', role: 'region', 'aria-label': words.map, hidden: true });

	const padding = () => {
		const { inset } = frameFor(root.clientWidth, root.clientHeight, cards);
		const over = tools.root.getBoundingClientRect();
		const outer = root.getBoundingClientRect();
		if (over.width > outer.width / 2)
			return { ...inset, top: over.bottom - outer.top, bottom: tools.pads.offsetHeight };
		return { ...inset, left: over.right - outer.left };
	};
	const said = (sentence: string, to: Wish, rest: boolean) => {
		wish = to;
		tools.say(sentence, rest);
		if (rest && ownPage()) rewriteAddress(location.pathname + formatRing(to) + location.hash);
	};
	async function begin(): Promise<Running> {
		box.hidden = false;
		const { run } = await import('./live/run.ts');
		const started = await run(box, { data, home, padding, said });
		root.dataset.running = '';
		tools.pads.hidden = false;
		tools.start.remove();
		return started;
	}
	/** Starts the map, once, and lets it do something. */
	async function use(act: (ring: Running) => void, fromHome = true): Promise<void> {
		const fresh = !running;
		try {
			running ??= begin();
			const ring = await running;
			if (fresh && fromHome) ring.stand(home);
			act(ring);
		} catch (error) {
			running = undefined;
			box.hidden = true;
			tools.note(words.lost);
			console.info('The ring stays a still', error);
		}
	}

	let found: Running['find'] | undefined;
	const wake = () =>
		use((ring) => {
			found = ring.find;
			if (search.input.value) search.refresh();
		});
	const search = combobox({
		words,
		find: (typed) => found?.(typed),
		choose: (city) => void use((ring) => ring.stand(city), false),
		wake: () => void wake(),
	});
	const tools = panel(search.root, home.sentence, data, {
		start: () => search.input.focus(),
		locate() {
			tools.note(words.asking);
			locate(words).then(
				(point) => void use((ring) => ring.stand(point), false),
				(error: unknown) => tools.note(error instanceof Error ? error.message : String(error)),
			);
		},
		copy() {
			const address = shared('/ring/') + formatRing(wish);
			// Where the clipboard is closed to pages the address itself is shown, to be copied by hand.
			void copyText(address).then((copied) => tools.note(copied ? words.copied : address));
		},
		home: () => {
			search.input.value = '';
			void use((ring) => ring.stand(home), false);
		},
		nudge: (east, north) => void use((ring) => ring.nudge(east, north)),
		zoom: (steps) => void use((ring) => ring.zoom(steps)),
	});
	const still = element('img', { class: 'ring-still', src: stillOf(state, root.clientWidth), alt: '' });
	still.addEventListener('click', () => void use(() => undefined));
	root.classList.add('ring');
	root.replaceChildren(still, tools.root, box, tools.start, tools.pads);

	const asked = ownPage() ? parseRing(location.search) : {};
	if (Object.keys(asked).length) await use((ring) => ring.follow(asked), false);
	return {
		show(next) {
			const there = homes[next];
			if (!there || there === home) return;
			home = there;
			if (running) return void use((ring) => ring.stand(there), false);
			tools.say(there.sentence, true);
			still.src = stillOf(next, root.clientWidth);
		},
		destroy() {
			void running?.then((ring) => ring.destroy());
			root.replaceChildren();
			root.classList.remove('ring');
			delete root.dataset.running;
		},
	};
}
