/* Runs inline in the head; astro.config.mjs and public/_headers allow it by its hash. Once the first words are painted it
   lets in what can wait: on phones the fonts (late.css), then the scripts in templates. */
(() => {
	const root = document.documentElement;
	// On phones one stage then stands for all stills of a scene (styles/stage.css), unless its script can't be had.
	root.dataset.scripted = '';
	addEventListener('error', ({ target }) => target?.localName === 'script' && delete root.dataset.scripted, true);
	// Not :has(:target), for which every change of the page would have all of it looked through.
	if (location.hash) root.dataset.named = '';
	const open = () => {
		root.dataset.late = '';
		for (const template of document.querySelectorAll('template[data-late]')) template.replaceWith(template.content);
	};
	const load = () => {
		if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', load);
		// The faces of a few rare letters too: one that comes later has the whole page laid out again.
		const own = [...document.fonts].filter(({ family }) => !/fallback|Early/.test(family));
		void Promise.allSettled(own.map((face) => face.load())).then(open);
	};
	try {
		new PerformanceObserver((paints) => {
			if (paints.getEntriesByName('first-contentful-paint').length > 0) load();
		}).observe({ type: 'paint', buffered: true });
	} catch {
		open();
	}
	// A window in the background is not painted, and a font may not come; what waits should be ready for the reader.
	setTimeout(open, 2000);
})();
