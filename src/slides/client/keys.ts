import { actionOf, type Action, type Held } from '../../lib/slide-keys.ts';

const typed = 'input:not([type="range"], [type="radio"]), textarea, select, [contenteditable]';
const widgets =
	'button, a, summary, input, canvas, .leaflet-container, [role="slider"], [role="option"], [tabindex="0"]';

/** What has the focus, as far as keys go. */
function heldBy(target: EventTarget | null): Held {
	const element = target instanceof Element ? target : null;
	if (element?.closest(typed)) return 'typing';
	if (document.querySelector('dialog[open]') ?? element?.closest('[popover]')) return 'dialog';
	return element?.closest(widgets) ? 'widget' : 'nothing';
}

/** Turns key presses into actions; figures a number that is typed before Enter. */
export function startKeys(act: (action: Action, number?: number) => void): void {
	let digits = '';
	// Before the figures' own keys, so that a clicker is heard everywhere.
	addEventListener(
		'keydown',
		(event) => {
			const action = actionOf(event, heldBy(event.target));
			if (!action) return;
			if (action !== 'escape') event.preventDefault();
			if (/^Page|F5/.test(event.key)) event.stopPropagation();
			if (action === 'digit') {
				digits = (digits + event.key).slice(-3);
				return;
			}
			const number = Number(digits);
			digits = '';
			if (action === 'enter' && number > 0) act('enter', number);
			else act(action === 'enter' ? 'next' : action);
		},
		{ capture: true },
	);
}
