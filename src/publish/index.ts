import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Pass } from '../site/build/built.ts';
import { namePolicies } from './frame-policy.ts';
import { makeBook } from '../epub/make-book.ts';
import { packKits } from '../newsroom/kits.ts';
import { leanPolicies } from './lean-csp.ts';
import { offlineEdition } from '../offline/offline-edition.ts';
import { addPdfs } from '../site/build/pdfs.ts';
import { writeWorker } from './service-worker.ts';

/** The passes over the finished build, in the order that the reasons beside them ask for. */
const passes = (plugins: Plugin[]): Pass[] => [
	// First of all, while every page still has the policy that Astro wrote.
	leanPolicies,
	// After it, so that no name is added to what is then taken away.
	namePolicies,
	// The kits copy embedded pages, whose policies must be final.
	packKits,
	// Before the offline edition, which packs the printed papers.
	addPdfs,
	// Before the offline edition, which packs it.
	makeBook,
	// Takes its own pages out of the build, and writes its size into a page that stays.
	offlineEdition(plugins),
	// Last, as it lists every file that is kept with a sum of what is in it.
	writeWorker,
];

/** Finishes a build for publishing; `plugins` are those without which the pages' scripts can't be bundled again. */
export default function publish(plugins: Plugin[]): AstroIntegration {
	let home = { origin: '', base: '/' };
	return {
		name: 'publish',
		hooks: {
			'astro:config:done': ({ config }) => {
				home = { origin: config.site ?? '', base: `${config.base}/`.replace(/\/+$/, '/') };
			},
			'astro:build:done': async ({ dir, logger }) => {
				for (const pass of passes(plugins)) await pass({ root: fileURLToPath(dir), home, logger });
			},
		},
	};
}
