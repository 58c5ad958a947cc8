import { href } from '../../site/href.ts';
import { handedWords } from '../../site/handed-words.ts';
import { keepPlace } from '../../site/place/keep.ts';
import { toldHeight } from '../../site/told-height.ts';
import { startMarks } from '../../site/vocabulary/leave-marks.ts';
import { showPin } from './pin.ts';

/** What a scene's own embedded page is asked for: to look and move as this one does. */
function asked(): string {
	const own = [...new URLSearchParams(location.search)].filter(([name]) => /^(?:theme|motion|bg)$/.test(name));
	return new URLSearchParams(own).toString();
}

/** Lets a button open and close the live figure of its scene, which is nothing but that scene's embedded page. */
function startScene(box: HTMLElement): void {
	const button = box.querySelector('button');
	if (!button) return;
	const page = `${href(`/embed/scene/${box.dataset.scene ?? ''}/`)}?${asked()}`;
	box.hidden = false;
	// No page may be framed by one without an origin, not even by a policy that lets all frame it: there a link leads to it.
	if (self.origin === 'null') {
		const link = document.createElement('a');
		link.href = page;
		link.append(...button.childNodes);
		button.replaceWith(link);
		return;
	}
	let frame: HTMLIFrameElement | undefined;
	button.addEventListener('click', () => {
		button.setAttribute('aria-expanded', String(!frame));
		if (frame) {
			frame.remove();
			frame = undefined;
			return;
		}
		frame = document.createElement('iframe');
		frame.title = box.dataset.title ?? '';
		frame.src = page;
		box.append(frame);
	});
	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		const height = toldHeight(data);
		if (frame && height && source === frame.contentWindow) frame.style.blockSize = `${height}px`;
	});
}

/** Starts what of the embedded story is live: its scenes' buttons and the note of a pinned version. */
export function startStory(): void {
	const island = document.getElementById('embed-data');
	if (island) showPin(JSON.parse(island.textContent) as Parameters<typeof showPin>[0]);
	startMarks(handedWords<'leave'>(document.querySelector('main')).leave);
	document.querySelectorAll<HTMLElement>('.flat-live').forEach(startScene);
	keepPlace({ line: () => 0.4, whole: '.flat-step' });
}
