import type { APIRoute } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { figureTables } from '../../figures/figure-tables.ts';
import { dataPackage } from '../../site/data-package/package.ts';

/** What the files of this folder hold, for readers of data packages. */
export const GET: APIRoute = () => {
	const facts = loadFacts();
	return Response.json(dataPackage(facts, figureTables(facts)));
};
