import { toldHeight } from '../../site/told-height.ts';

/** All elements that match a selector, in the page and in the open shadows of its components. */
export const everywhere = <T extends Element>(selector: string, root: ParentNode = document): T[] => [
	...root.querySelectorAll<T>(selector),
	...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
		shadowRoot ? everywhere<T>(selector, shadowRoot) : [],
	),
];

/** The element around an element; around what stands in a shadow, its component. */
const around = (element: Element): Element | null | undefined =>
	element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/**
 * The height, CSS px, of a box of fixed proportions around an element that cuts what is higher, as themes put round videos:
 * by `aspect-ratio`, or without a height and with a padding instead. Infinite where there is none.
 */
function room(element: Element): number {
	for (let box = around(element), steps = 0; box && steps < 6; box = around(box), steps += 1) {
		const { overflowY, aspectRatio, paddingTop, paddingBottom } = getComputedStyle(box);
		const { clientHeight } = box;
		if (overflowY === 'visible' || clientHeight < 100) continue;
		const own = clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
		if (own < 1 || (aspectRatio && aspectRatio !== 'auto')) return clientHeight;
	}
	return Infinity;
}

/** Gives a frame a height, CSS px, against the page's own style sheets. */
export const fit = (frame: HTMLIFrameElement, height: number): void =>
	frame.style.setProperty('height', `${Math.min(height, room(frame))}px`, 'important');

/** Gives every frame of the site at `home` on this page, wherever it stands and whenever it comes, the height that its page tells. */
export function fitFrames(home: string): void {
	const frames = (): HTMLIFrameElement[] => everywhere(`iframe[src^="${home}embed/"]`);
	addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
		const height = toldHeight(data);
		if (!height || !home.startsWith(`${origin}/`)) return;
		for (const frame of frames()) if (frame.contentWindow === source) fit(frame, height);
	});
	// One that was here before this script has told its height already, and is asked for it again.
	for (const { contentWindow } of frames()) contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
