import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Built, Pass } from '../site/build/built.ts';
import { namePolicies } from './frame-policy.ts';
import { makeBook } from '../epub/make-book.ts';
import { packKits } from '../newsroom/kits.ts';
import { leanPolicies } from './lean-csp.ts';
import { leanFrames } from './lean-styles.ts';
import { offlineEdition } from '../offline/offline-edition.ts';
import { addPdfs } from '../site/build/pdfs.ts';
import { homeOf, type Home } from '../site/build/static-copy.ts';
import { writeWorker } from './service-worker.ts';

/** The first passes, while every page still has the policy that Astro wrote; no name is added to what is then taken away. */
const first: Pass[] = [leanFrames, leanPolicies, namePolicies];

/** What comes after them: rows of passes that don't read what another row writes, each in the order that the reasons beside it ask for. */
const rows = (plugins: Plugin[]): Pass[][] => [
	// The kits copy embedded pages, whose policies are final.
	[packKits],
	[
		// Before the offline edition, which packs the printed papers.
		addPdfs,
		// Before the offline edition, which packs it.
		makeBook,
		// Takes its own pages out of the build, and writes its size into a page that stays.
		offlineEdition(plugins),
		// Last, as it lists every file that is kept with a sum of what is in it; kits are not.
		writeWorker,
	],
];

async function inTurn(passes: Pass[], built: Built): Promise<void> {
	for (const pass of passes) await pass(built);
}

/** Finishes a build for publishing; `plugins` are those without which the pages' scripts can't be bundled again. */
export default function publish(plugins: Plugin[]): AstroIntegration {
	let home: Home;
	return {
		name: 'publish',
		hooks: {
			'astro:config:done': ({ config }) => {
				home = homeOf(config.site ?? '', config.base);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const built = { root: fileURLToPath(dir), home, logger };
				await inTurn(first, built);
				await Promise.all(rows(plugins).map((row) => inTurn(row, built)));
			},
		},
	};
}
