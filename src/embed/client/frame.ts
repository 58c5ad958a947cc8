import { embedParams } from '../embed-params.ts';
import { startHeights } from './heights.ts';

/** The first script of every embedded page, run in <head>: what the address asks for is set before anything is painted. */
const root = document.documentElement;
const { theme, state, steps, headline, motion, version, transparent } = embedParams(location.search);
if (theme !== 'auto') root.dataset.theme = theme;
if (state) root.dataset.state = state;
if (version) root.dataset.pin = version;
// What stands for the live figure makes way where this element is defined, which is nowhere but where scripts run.
customElements.define('live-picture', class extends HTMLElement {});
delete root.dataset.live;
root.toggleAttribute('data-steps', steps || 'scene' in root.dataset);
root.toggleAttribute('data-bare', !headline);
root.toggleAttribute('data-calm', !motion);
root.toggleAttribute('data-transparent', transparent);

// Every link leaves the frame, except those to a place within it.
addEventListener(
	'click',
	({ target }) => {
		const link = target instanceof Element && target.closest('a');
		if (link && link.getAttribute('href')?.startsWith('#')) link.target = '_self';
	},
	true,
);
startHeights(root.dataset.figure ?? '');
