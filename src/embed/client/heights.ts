import { askOf, eventMessage, heightMessages, hostFrom, type EventName } from '../embed-wire.ts';

/** The page's size in a frame that holds all of it: a scroll bar makes pictures narrower and so lower, and would then stay. */
function sizeOf(root: HTMLElement): DOMRect {
	const barred = innerWidth > root.clientWidth;
	if (barred) root.style.overflow = 'hidden';
	const box = root.getBoundingClientRect();
	if (barred) root.style.overflow = '';
	return box;
}

/** Speaks with the page that frames us, in its own words; when not framed it does nothing. */
export function startHeights(figure: string): void {
	const { parent } = window;
	if (parent === window) return;
	// A host that sends no referrer is still known by its origin, where the browser tells it.
	const from = document.referrer || `${'ancestorOrigins' in location ? (location.ancestorOrigins[0] ?? '') : ''}/`;
	const host = hostFrom(location.search, location.hash, from, figure, location.origin + location.pathname);
	const root = document.documentElement;
	let told = -1;
	let ready = false;
	/** The origin of the host that asked for events. */
	let listener: string | undefined;

	const tell = (again: boolean, first = false): void => {
		const { height, width } = sizeOf(root);
		const now = Math.ceil(height);
		// While the page is still coming in, its height means nothing.
		if (!ready || (now === told && !again)) return;
		told = now;
		// Heights are no secret, so any host may hear them.
		for (const message of heightMessages(host, now, Math.ceil(width), first)) parent.postMessage(message, '*');
	};

	addEventListener('message', ({ source, data, origin }) => {
		if (source !== parent) return;
		const ask = askOf(data, host);
		if (!ask) return;
		if (ask.kind === 'subscribe') listener = origin === 'null' ? '*' : origin;
		else {
			if (ask.kind === 'resizer') host.resizer = ask.id;
			tell(true, ask.kind === 'resizer');
		}
	});
	// From the figure's own script.
	document.addEventListener('embed-told', (event) => {
		const { name, state } = (event as CustomEvent<{ name: EventName; state: string }>).detail;
		if (listener) parent.postMessage(eventMessage(name, figure, state), listener);
	});
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a');
		// WordPress lets no frame open a window, but goes where the frame asks.
		if (!link || !host.wordpress || link.hash === link.getAttribute('href')) return;
		event.preventDefault();
		parent.postMessage({ message: 'link', value: link.href, secret: host.wordpress }, '*');
	});
	document.addEventListener('DOMContentLoaded', () => {
		ready = true;
		parent.postMessage('[iFrameResizerChild]Ready', '*');
		tell(true, host.resizer !== undefined);
		if ('ResizeObserver' in window) new ResizeObserver(() => tell(false)).observe(root);
		void document.fonts.ready.then(() => tell(false));
	});
	// Once the host has made the frame as high as was told, a bar that is needed no more is gone only by measuring again.
	for (const change of ['load', 'resize']) addEventListener(change, () => tell(false));
}
