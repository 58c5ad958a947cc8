import { find } from './dom.ts';

/** Keeps the screen on while the deck is looked at, where the browser can. */
function stayAwake(): void {
	const ask = (): void => {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		navigator.wakeLock.request().catch(() => undefined);
	};
	document.addEventListener('visibilitychange', ask);
	ask();
}

/** Hides the pointer when it has rested for three seconds. */
function hidePointer(): void {
	let rest: ReturnType<typeof setTimeout> | undefined;
	addEventListener('pointermove', () => {
		delete document.documentElement.dataset['resting'];
		clearTimeout(rest);
		rest = setTimeout(() => (document.documentElement.dataset['resting'] = ''), 3000);
	});
}

/** Starts what a room needs of the screen and the pointer, which the laser, a round mark, follows while it is shown. */
export function startRoom(): void {
	stayAwake();
	hidePointer();
	const mark = find('#laser');
	addEventListener('pointermove', ({ clientX, clientY }) => {
		if (mark && !mark.hidden) mark.style.transform = `translate(${clientX}px, ${clientY}px)`;
	});
}
