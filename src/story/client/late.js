/* Runs inline in the head; astro.config.mjs and public/_headers allow it by its hash. Once the first words are painted it
   lets in what can wait: on phones the fonts (late.css), then the scripts in templates. */
(() => {
	const root = document.documentElement;
	// On phones one stage then stands for all stills of a scene (styles/stage.css), unless its script can't be had.
	root.dataset.scripted = '';
	addEventListener('error', ({ target }) => target?.localName === 'script' && delete root.dataset.scripted, true);
	// A stage begins as a copy of its scene's first still; what a saved page has in it is not alive.
	customElements.define('live-scene', class extends HTMLElement {});
	document.addEventListener('DOMContentLoaded', () => {
		for (const stage of document.querySelectorAll('.scene > .stage')) {
			const scene = stage.parentElement;
			const still = scene.querySelector('.still').cloneNode(true);
			still.querySelector('strong').id = `${scene.id}-figure`;
			// It names the stage and is said with it.
			for (const words of still.querySelectorAll('p')) words.setAttribute('aria-hidden', true);
			stage.setAttribute('role', 'group');
			stage.setAttribute('aria-labelledby', `${scene.id}-figure`);
			stage.replaceChildren(...still.children);
			delete stage.dataset.live;
			delete scene.dataset.live;
		}
	});
	// Not :has(:target), which would be asked at every change of the page.
	if (location.hash) root.dataset.named = '';
	const open = () => {
		root.dataset.late = '';
		for (const template of document.querySelectorAll('template[data-late]')) template.replaceWith(template.content);
	};
	const load = () => {
		if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', load);
		// The faces of rare letters too, as each that comes has the page laid out again; those of figures wait.
		const own = [...document.fonts].filter(({ family }) => !/fallback|Early|words/.test(family));
		void Promise.allSettled(own.map((face) => face.load())).then(open);
	};
	try {
		new PerformanceObserver((paints) => {
			if (paints.getEntriesByName('first-contentful-paint').length > 0) load();
		}).observe({ type: 'paint', buffered: true });
	} catch {
		open();
	}
	// A window in the background is not painted, and a font may not come.
	setTimeout(open, 2000);
})();
