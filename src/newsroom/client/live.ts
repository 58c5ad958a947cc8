import { heightNear, widths, type Width } from '../embed-heights.ts';
import { address, frameTitle, kinds, snippets, type Look, type Site, type Theme } from '../snippets.ts';
import type { Piece } from '../pieces.ts';
import { followHeight } from '../../site/told-height.ts';

/** Lets one entry of the gallery follow its switches: the preview, its measure, the snippets and what is for print. */
function startPiece(section: HTMLElement, site: Site, piece: Piece): void {
	const controls = section.querySelector<HTMLElement>('[data-switches]');
	const frame = section.querySelector('iframe');
	const measure = section.querySelector('[data-measure]');
	if (!controls || !frame || !measure) return;
	// The preview is framed from wherever this page came from.
	const here = { root: new URL('..', location.href).href };

	const give = (height: number): void => {
		frame.height = String(height);
	};
	const chosen = (name: string): string | undefined =>
		controls.querySelector<HTMLInputElement>(`[name="${piece.name}-${name}"]:checked`)?.value;
	const show = (): void => {
		const choice = piece.choices.find(({ id }) => id === controls.querySelector('select')?.value) ?? piece.choices[0];
		const look: Look = { width: Number(chosen('width')) as Width, theme: chosen('theme') as Theme };
		const version = chosen('version');
		if (version) look.version = version;
		if (!choice) return;
		const texts = snippets(site, choice, look);
		for (const kind of kinds) {
			const code = section.querySelector(`[data-snippet="${kind}"]`);
			if (code) code.textContent = texts[kind];
		}
		for (const link of section.querySelectorAll<HTMLAnchorElement>('[data-print]'))
			link.href = `${here.root}print/${piece.name}-${choice.id}${link.dataset['print'] ?? ''}`;
		const height = heightNear(choice.heights, look.width);
		frame.width = String(look.width);
		frame.title = frameTitle(site, choice);
		measure.textContent = `${look.width} × ${height} px`;
		const src = address(here, choice, look);
		if (frame.src === src) return;
		give(height);
		// A lazy frame that is led on while it still comes may stay where it is, in Chromium.
		frame.loading = 'eager';
		frame.src = src;
	};
	controls.addEventListener('change', show);
	controls.hidden = false;
	// On a small screen the preview starts no wider than there is room for.
	const room = frame.parentElement?.clientWidth ?? Infinity;
	const start = widths.findLast((width) => width <= Math.max(room, widths[0])) ?? widths[0];
	const width = (to: number) => controls.querySelector<HTMLInputElement>(`[value="${to}"]`);
	if (start < Number(chosen('width'))) width(start)?.click();
	// A browser that comes back to the page has the switches as they were left.
	else show();
	// The story has no end of its own here: it is read in a window.
	if (piece.name !== 'story') followHeight(frame, give);
}

/** Brings the page of snippets to life. */
export function startNewsroom(page: Document): void {
	const data = page.getElementById('newsroom-data')?.textContent;
	if (!data) return;
	const { site, pieces } = JSON.parse(data) as { site: Site; pieces: Piece[] };
	for (const piece of pieces) {
		const section = page.getElementById(piece.name);
		if (section) startPiece(section, site, piece);
	}
}
