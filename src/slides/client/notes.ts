import { fill } from '../../lib/fill.ts';
import { handedWords } from '../../site/handed-words.ts';
import { clockWords, elapsed, pace, settle, type PaceWords } from '../pace.ts';
import type { Action } from '../../lib/slide-keys.ts';
import { find, put } from './dom.ts';
import { startKeys } from './keys.ts';
import { all, asked, sectionShown, slideAt, slideFor, take } from './slides-live.ts';
import { address, alter, keep, lengths, session, shared, type Shared } from './state.ts';
import { listen, pairWith, say } from './sync.ts';

/** What the notes say of themselves. */
const words = handedWords<
	'notStarted' | 'onTime' | 'end' | 'title' | 'tied' | 'opening' | 'shut' | 'untied' | keyof PaceWords
>(find('#notes-window'));

/** A small copy of a slide: its still, or its words where it has none. */
function thumb(selector: string, slide: HTMLElement): void {
	const picture = slide.querySelector('.picture img')?.cloneNode() as HTMLImageElement | undefined;
	if (picture) picture.loading = 'eager';
	const key = document.createElement('p');
	key.textContent = slide.querySelector('.key')?.textContent ?? '';
	find(selector)?.replaceChildren(...(picture ? [picture] : []), key);
}

function drawPlan(now: number): void {
	const at = lengths.indexOf(shared.length);
	const current = sectionShown();
	const { spent } = settle(shared.timer, current, now);
	let end = 0;
	// The first slide stands before all parts of the plan, where nothing can be late, and the last behind them.
	let reached = slideFor(shared.id) === all[0];
	for (const row of document.querySelectorAll<HTMLElement>('[data-plan]')) {
		const section = row.dataset['plan'] ?? '';
		const minutes = Number((row.dataset['minutes'] ?? '').split(' ')[at]);
		if (!reached) end += minutes;
		reached ||= section === current;
		row.hidden = minutes === 0;
		row.toggleAttribute('data-now', section === current);
		const [planned, taken] = row.querySelectorAll('td');
		if (planned) planned.textContent = String(minutes);
		if (taken) taken.textContent = clockWords(spent[section] ?? 0);
	}
	const ms = elapsed(shared.timer, now);
	const { level, words: said } = pace(ms, end || Number.MAX_SAFE_INTEGER, words);
	put('#pace', ms === 0 ? words.notStarted : current === '' && level === 'green' ? words.onTime : said);
	find('#pace')?.setAttribute('data-pace', ms === 0 ? 'green' : level);
}

function tick(): void {
	const now = Date.now();
	put('#elapsed', clockWords(elapsed(shared.timer, now)));
	const { locale } = document.documentElement.dataset;
	put('#now', new Date(now).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }));
	drawPlan(now);
}

let drawn: HTMLElement | undefined;

function draw(): void {
	const slide = slideFor(shared.id);
	// The address names a slide, to which the browser has gone before it became notes; and notes are read from their top.
	if (slide !== drawn) scrollTo(0, 0);
	drawn = slide;
	const next = slideAt(1);
	put('#note-title', slide.dataset['title'] ?? '');
	put('#next-title', next === slide ? words.end : (next.dataset['title'] ?? ''));
	const notes = slide.querySelectorAll('.notes > :not(summary), .questions > li');
	const copies = [...(notes.length > 0 ? notes : slide.querySelectorAll('.words .key'))].map(
		(part) => part.cloneNode(true) as HTMLElement,
	);
	find('#note-body')?.replaceChildren(...copies);
	for (const answer of document.querySelectorAll<HTMLDetailsElement>('#note-body details')) answer.open = true;
	thumb('#thumb-now', slide);
	thumb('#thumb-next', next);
	tick();
	keep({ view: 'notes', session });
}

/** Changes the shared state here and asks the deck to do the same. */
function ask(next: Partial<Shared>): void {
	take(next);
	draw();
	say({ kind: 'go', state: shared });
}

function act(action: Action, number?: number): void {
	const next = asked(action, number);
	if (next) ask(next);
}

/** Makes this window the notes of a deck: words and stills, never a second live deck. */
export function startNotes(): void {
	document.documentElement.dataset['view'] = 'notes';
	const view = find('#notes-window');
	if (view) view.hidden = false;
	document.title = fill(words.title, { title: document.title });
	history.scrollRestoration = 'manual';
	listen((message) => {
		if (message.kind === 'heir') say({ kind: 'go', state: shared });
		if (message.kind === 'gone') put('#linked', words.untied);
		if (message.kind !== 'state') return;
		put('#linked', words.tied);
		if (message.state.turn < shared.turn) {
			// The deck was reloaded or away, and has not heard of what these notes have asked for since.
			say({ kind: 'go', state: shared });
			return;
		}
		alter(message.state);
		draw();
	});
	startKeys(act);
	document.addEventListener('click', ({ target, detail }) => {
		const button = (target as Element).closest<HTMLElement>('.button');
		const action = button?.dataset['act'] as Action | undefined;
		if (action) act(action);
		// One that was pointed at gives the keys back: with Space the next slide is meant, not the same button again.
		if (detail > 0) button?.blur();
	});
	find('#audience')?.addEventListener('click', () => {
		const to = address(location.pathname, shared.id, { session });
		const opened = open(to, '', 'popup,width=1280,height=720');
		pairWith(opened);
		put('#linked', opened ? words.opening : words.shut);
	});
	/** Ties these notes to their deck, where there is one. */
	function greet(): void {
		put('#linked', words.untied);
		say({ kind: 'hello' });
	}
	draw();
	setInterval(tick, 1000);
	greet();
	// What the deck has said meanwhile was heard by nobody.
	addEventListener('pageshow', ({ persisted }) => persisted && greet());
}
