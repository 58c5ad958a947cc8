import heights from '../embed-heights.json' with { type: 'json' };
import { heightNear, type Heights } from '../embed-heights.ts';
import { fit, fitFrames } from './fit.ts';
import { followHeight } from './follow.ts';

/** The attributes that are handed on as what an embedded page's address may ask. */
const parameters = ['state', 'theme', 'steps', 'headline', 'motion', 'bg', 'v'];
const measured = heights as Heights;

/** The heights of a start state; of any other, those that the page has in some state. */
function heightsOf(name: string, state: string | null): number[] {
	const page = measured[name] ?? {};
	return page[state ?? ''] ?? Object.values(page)[0] ?? [];
}

/** Makes `<one-ten-figure name="map" state="gap" theme="auto">` a figure, framed from the folder this script came from. */
function define(home: string): void {
	class OneTenFigure extends HTMLElement {
		static readonly observedAttributes = ['name', ...parameters];
		private frame: HTMLIFrameElement | undefined;
		private stop: (() => void) | undefined;

		connectedCallback(): void {
			this.show();
		}

		disconnectedCallback(): void {
			this.stop?.();
			this.stop = undefined;
		}

		attributeChangedCallback(): void {
			if (this.isConnected) this.show();
		}

		/** Shows what the attributes ask for; a name that is none of ours leaves what stands within as it is. */
		private show(): void {
			const name = this.getAttribute('name') ?? '';
			if (name !== 'story' && !Object.hasOwn(measured, name)) return;
			const state = this.getAttribute('state');
			// A state has an address of its own, if there is such a state.
			const own = !name.includes('/') && Object.hasOwn(measured[name] ?? {}, state ?? '') && state;
			const address = new URL(`embed/${name}/${own ? `${own}/` : ''}`, home);
			for (const parameter of parameters) {
				const value = this.getAttribute(parameter);
				if (value && value !== own) address.searchParams.set(parameter, value);
			}
			const frame = (this.frame ??= this.makeFrame());
			const give = (height: number): void => fit(frame, height, this);
			this.stop ??= followHeight(frame, give);
			if (frame.src === address.href) return;
			give(heightNear(heightsOf(name, state), this.parentElement?.clientWidth ?? 0));
			frame.src = address.href;
		}

		/** In a shadow of its own, where no style of the page reaches it; set by script, as the page's policy may forbid styles. */
		private makeFrame(): HTMLIFrameElement {
			const frame = document.createElement('iframe');
			const name = (): void => {
				frame.title = this.title || this.textContent.trim() || '110 Kilometres';
			};
			name();
			// Where the script came first, the link within is not there yet.
			frame.addEventListener('load', name);
			frame.loading = 'lazy';
			Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
			this.attachShadow({ mode: 'open' }).append(frame);
			return frame;
		}
	}
	customElements.define('one-ten-figure', OneTenFigure);
}

/** Where this script came from, which only a classic script can tell. */
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && 'customElements' in window && !customElements.get('one-ten-figure')) {
	const home = new URL('.', currentScript.src).href;
	define(home);
	fitFrames(home);
}
