import { fill } from '../../lib/fill.ts';
import { find, put } from './dom.ts';
import { cutTo, kept, slideFor, take } from './slides-live.ts';
import { prepare, isPrepared, showStage } from './stage.ts';
import { address, keep, shared, type Shared } from './state.ts';
import { say } from './sync.ts';

const html = document.documentElement;

/** Whether the window has room for slides; in a smaller one the page is a list. */
export const roomy = matchMedia('(min-width: 600px) and (min-height: 340px)');

/** Fetches the next figure while nothing else is to do. */
function ahead(): void {
	const next = kept()
		.slice(kept().indexOf(slideFor(shared.id)))
		.find(({ dataset }) => dataset['figure'] && !isPrepared(dataset['figure']));
	const { figure, state } = next?.dataset ?? {};
	if (figure && state) void prepare(figure, state);
}

/** Draws everything that follows from the shared state. */
export function draw(): void {
	const slide = slideFor(shared.id);
	shared.id = slide.id;
	cutTo();
	const before = find('.slide[data-current]');
	before?.removeAttribute('data-current');
	slide.dataset['current'] = '';
	html.dataset['kind'] = slide.className;
	showStage(slide);
	const shown = kept();
	const [number, count] = [shown.indexOf(slide) + 1, shown.length];
	put('#count', `${number} / ${count}`);
	const said = find('#said');
	if (said && before && before !== slide)
		said.textContent = fill(said.dataset['words'] ?? '', { number, count, title: slide.dataset['title'] ?? '' });
	for (const link of document.querySelectorAll<HTMLAnchorElement>('#list a')) {
		if (link.hash === `#${slide.id}`) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const story = document.querySelector<HTMLAnchorElement>('#to-story');
	if (story) {
		story.dataset['path'] ??= story.getAttribute('href') ?? '';
		story.href = address(story.dataset['path'], slide.dataset['story'] ?? '');
	}
	for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="length"]'))
		radio.checked = radio.value === String(shared.length);
	const blank = find('#blank');
	if (blank) {
		blank.hidden = shared.screen === '';
		blank.dataset['screen'] = shared.screen;
	}
	keep();
	if (!roomy.matches && before && before !== slide) slide.scrollIntoView({ block: 'start' });
	// A background window has no idle time, and a slow one should show this slide first.
	setTimeout(ahead, 400);
}

/** Takes over what the notes window asks for, or what this window's own keys and buttons ask. */
export function change(next: Partial<Shared>): void {
	take(next);
	draw();
	say({ kind: 'state', state: shared });
}
