import type { APIRoute } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { figureOf, figuresIn } from '../../figures/index.ts';
import { dataPackage } from '../../site/data-package/package.ts';

/** What the files of this folder hold, for readers of data packages. */
export const GET: APIRoute = () => {
	const facts = loadFacts();
	const tables = figuresIn(facts).map((name) => {
		const figure = figureOf(name);
		return { figure: name, heading: figure.heading, rows: figure.rows(facts) };
	});
	return Response.json(dataPackage(facts, tables));
};
