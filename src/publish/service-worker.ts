import { generateSW, type RuntimeCaching } from 'workbox-build';
import type { Pass } from '../site/build/built.ts';

/**
 * A page asked for without its last slash, as people type it: a server answers with the address that has one, and so does
 * the worker, since what it keeps has no other. Both functions are written into the worker as they stand here.
 */
const unslashed: RuntimeCaching = {
	urlPattern: ({ request, sameOrigin, url }) =>
		sameOrigin && request.mode === 'navigate' && /\/[^/.]+$/.test(url.pathname),
	handler: ({ url }) => Promise.resolve(Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301)),
};

/**
 * Writes `/sw.js` over the finished site. It keeps all of the story at once and answers from what it keeps; a newer version
 * waits until no page of the older one is open, so that nothing changes in the middle of a lesson.
 */
export const writeWorker: Pass = async ({ root, logger }) => {
	const { count, size, warnings } = await generateSW({
		globDirectory: root,
		// What a class needs where there is no network: every page with its stills, data and figures; nothing made for other sites.
		globPatterns: [
			...['**/*.html', '_astro/**', 'stills/**', 'data/**'],
			...['teach/*.{txt,csv}', 'teach/**/*.svg', 'favicon.svg'],
		],
		globIgnores: ['embed/**', 'newsroom/**', '404.html'],
		swDest: `${root}sw.js`,
		inlineWorkboxRuntime: true,
		sourcemap: false,
		cleanupOutdatedCaches: true,
		// States, levels and lengths are told in the query; the page is the same.
		ignoreURLParametersMatching: [/.*/],
		// Names in this folder change with their content.
		dontCacheBustURLsMatching: /\/_astro\//,
		maximumFileSizeToCacheInBytes: 4_000_000,
		runtimeCaching: [unslashed],
	});
	for (const warning of warnings) throw new Error(`The service worker: ${warning}`);
	logger.info(`the service worker keeps ${String(count)} files, ${(size / 1e6).toFixed(1)} MB`);
};
