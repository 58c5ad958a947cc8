import { clockWords, elapsed } from '../pace.ts';
import type { Action } from '../../lib/slide-keys.ts';
import { startMenus } from '../../site/menus.ts';
import { startRoom } from './awake.ts';
import { change, draw, roomy } from './deck.ts';
import { find } from './dom.ts';
import { startKeys } from './keys.ts';
import { startList } from './list.ts';
import { closeAll, evidence, fullText, help } from './sheets.ts';
import { asked, kept, slideAt, slideFor } from './slides-live.ts';
import { address, params, session, shared } from './state.ts';
import { pairWith } from './sync.ts';
import { startTalk } from './talk.ts';
import { startTouch } from './touch.ts';

const html = document.documentElement;

function openNotes(): void {
	const to = address(location.pathname, shared.id, { view: 'notes', session });
	const opened = open(to, '', 'popup,width=1000,height=700');
	pairWith(opened);
	const blocked = find('#blocked');
	if (!blocked) return;
	blocked.hidden = opened !== null;
	blocked.querySelector('a')?.setAttribute('href', to);
}

function fullScreen(): void {
	if (!document.fullscreenEnabled) return;
	const done = document.fullscreenElement ? document.exitFullscreen() : html.requestFullscreen();
	done.catch(() => undefined);
}

const acts: Partial<Record<Action | 'print', () => void>> = {
	full: fullScreen,
	menu: () => find('#menu')?.togglePopover(),
	notes: openNotes,
	evidence: () => evidence(slideFor(shared.id)),
	text: () => fullText(slideFor(shared.id)),
	laser: () => find('#laser')?.toggleAttribute('hidden'),
	big: () => html.toggleAttribute('data-big'),
	help,
	print: () => print(),
};

function act(action: Action | 'print', number?: number): void {
	if (action !== 'menu') closeAll();
	const next = asked(action, number);
	if (next) change(next);
	else acts[action]?.();
}

/** Buttons, links of the list and the dial; a button that was pointed at gives the keys back to the slides. */
function startButtons(): void {
	document.addEventListener('click', (event) => {
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('#list a');
		if (link) {
			event.preventDefault();
			closeAll();
			change({ id: link.hash.slice(1), screen: '' });
		}
		if (target.closest('#blank')) change({ screen: '' });
		const blocked = target.closest<HTMLElement>('#blocked');
		if (blocked) blocked.hidden = true;
		const button = target.closest<HTMLElement>('[data-act]');
		if (!button) return;
		act(button.dataset['act'] as Action);
		if (event.detail > 0) button.blur();
	});
	document.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement && target.name === 'length') change({ length: Number(target.value) });
	});
}

/**
 * Starts the slides that ask. What is to be shown of them before their script has come is shown when it has; where it never
 * does, the slide behind them tells it.
 */
function startAsking(): void {
	const started = import('./guess.ts').then(({ startGuesses }) => startGuesses());
	const wait = (event: SubmitEvent): void => {
		event.preventDefault();
		const form = event.target as HTMLFormElement;
		// A question stands right before the step that answers it.
		const answer = (): void => act('enter', kept().findIndex((slide) => slide.contains(form)) + 2);
		started.then(() => form.requestSubmit(), answer);
	};
	document.addEventListener('submit', wait);
	started.then(
		() => document.removeEventListener('submit', wait),
		(error: unknown) => console.info('The questions stay without their script', error),
	);
}

function startDeck(): void {
	html.dataset['deck'] = '';
	customElements.define('live-deck', class extends HTMLElement {});
	startMenus();
	startKeys(act);
	startButtons();
	startAsking();
	startRoom();
	// No page fills the screen of an iPhone, or out of a frame that may not.
	const full = find('[data-act="full"]')?.parentElement;
	if (full) full.hidden = !document.fullscreenEnabled;
	const deck = find('#deck');
	const move = (by: number): void => change({ id: slideAt(by).id, screen: '' });
	if (deck) startTouch(deck, move, () => roomy.matches && shared.screen === '');
	startList();
	addEventListener('hashchange', () => change({ id: location.hash.slice(1) }));
	if (params.get('notes') === '1') {
		html.dataset['printNotes'] = '';
		for (const notes of document.querySelectorAll<HTMLDetailsElement>('.notes')) notes.open = true;
	}
	addEventListener('beforeprint', () => document.querySelectorAll('img').forEach((img) => (img.loading = 'eager')));
	setInterval(() => {
		const clock = find('#clock');
		const ms = elapsed(shared.timer, Date.now());
		if (!clock) return;
		clock.hidden = ms === 0;
		clock.textContent = clockWords(ms);
		html.toggleAttribute('data-timed', ms > 0);
	}, 1000);
	draw();
	startTalk();
}

// The slides need nothing of the notes window.
if (params.get('view') === 'notes') void import('./notes.ts').then(({ startNotes }) => startNotes());
else startDeck();
