import { heightNear, type Guesses } from '../embed-heights.ts';
import { everywhere, fit, fitFrames } from './fit.ts';

/** The attributes that are handed on as what an embedded page's address may ask. */
const parameters = ['state', 'theme', 'steps', 'headline', 'motion', 'bg', 'v'];

/** Makes `<one-ten-figure name="map" state="gap" theme="auto">` a figure, framed from the folder this script came from. */
function define(home: string, guesses: Guesses): void {
	class OneTenFigure extends HTMLElement {
		static readonly observedAttributes = ['name', ...parameters];
		private frame: HTMLIFrameElement | undefined;

		connectedCallback(): void {
			this.show();
		}

		attributeChangedCallback(): void {
			if (this.isConnected) this.show();
		}

		/** Shows what the attributes ask for; a name that is none of ours leaves what stands within as it is. */
		private show(): void {
			const name = this.getAttribute('name') ?? '';
			if (name !== 'story' && !Object.hasOwn(guesses, name)) return;
			const known = guesses[name]?.split(' ') ?? [];
			const state = this.getAttribute('state');
			// A state has an address of its own, if there is such a state.
			const own = state && !Number(state) && known.includes(state) && state;
			const address = new URL(`embed/${name}/${own ? `${own}/` : ''}`, home);
			for (const parameter of parameters) {
				const value = this.getAttribute(parameter);
				if (value && value !== own) address.searchParams.set(parameter, value);
			}
			const frame = (this.frame ??= this.makeFrame());
			if (frame.src === address.href) return;
			fit(frame, heightNear(known.map(Number), this.parentElement?.clientWidth ?? 0));
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
			frame.style.cssText = 'display:block;width:100%;border:0';
			this.attachShadow({ mode: 'open' }).append(frame);
			return frame;
		}
	}
	customElements.define('one-ten-figure', OneTenFigure);
}

/** Where this script came from. A classic script of the page itself is told; one in a shadow, or that was taken for a module, looks for its own tag. */
const ownAddress = (): string | undefined =>
	((document.currentScript ?? everywhere('script[src$="/embed.js"]')[0]) as HTMLScriptElement | undefined)?.src;

/** Defines the element and fits the frames of a page, from where this script came from. */
export function start(guesses: Guesses): void {
	const source = ownAddress();
	if (!source || !('customElements' in window) || customElements.get('one-ten-figure')) return;
	const home = new URL('.', source).href;
	define(home, guesses);
	fitFrames(home);
}
