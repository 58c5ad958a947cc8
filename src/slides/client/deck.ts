import { fill } from '../../lib/fill.ts';
import { settle, toggle } from '../pace.ts';
import { find } from './dom.ts';
import { cutTo, kept, slideAt, slideFor } from './slides-live.ts';
import { prepare, isPrepared, showStage } from './stage.ts';
import { address, alter, keep, lengths, shared, type Shared } from './state.ts';
import { say } from './sync.ts';

const html = document.documentElement;

/** Whether the window has room for slides; in a smaller one the page is a list. */
export const roomy = matchMedia('(min-width: 600px) and (min-height: 340px)');

const sectionOf = (id: string): string => slideFor(id).dataset['section'] ?? '';

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
	const counter = find('#count');
	if (counter) counter.textContent = `${number} / ${count}`;
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
	if (next.id !== undefined && next.id !== shared.id)
		shared.timer = settle(shared.timer, sectionOf(shared.id), Date.now());
	alter(next);
	draw();
	say({ kind: 'state', state: shared });
}

/** Shows the slide that is so many places on; any move brings a blank screen back. */
export const move = (by: number): void => change({ id: slideAt(by).id, screen: '' });

/** Shows the slide with this number, counted from 1. */
export function jump(number: number): void {
	const slide = kept()[number - 1];
	if (slide) change({ id: slide.id, screen: '' });
}

/** Makes the screen black or white, or gives the slide back. */
export const blank = (screen: 'black' | 'white'): void => change({ screen: shared.screen === screen ? '' : screen });

/** Starts or stops the lesson's clock. */
export const time = (): void => change({ timer: toggle(shared.timer, sectionOf(shared.id), Date.now()) });

/** Cuts the deck to another length. */
export function dial(value: string): void {
	const length = lengths.find((one) => String(one) === value);
	if (length) change({ length });
}
