import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { correctionsFile } from '../../evidence/corrections.ts';
import { figureTables } from '../../figures/figure-tables.ts';
import { toCsv } from '../../lib/csv.ts';
import * as data from '../../site/data.ts';
import { dataPackage } from '../../site/data-package/package.ts';

/** The files of open data: tables as CSV, all else as JSON, with a data package that says what they hold. */
export const getStaticPaths = (() => {
	const facts = loadFacts();
	const figures = figureTables(facts);
	const tables = {
		'claims.csv': data.claimRows(facts),
		'events.csv': data.eventRows(facts),
		...Object.fromEntries(figures.map(({ figure, rows }) => [`figures/${figure}.csv`, rows])),
	};
	const others = {
		'claims.json': data.claimsFile(facts),
		'events.json': data.eventsFile(facts),
		'sources.json': data.sourcesFile(facts),
		'steps.json': data.stepsFile(facts),
		'places.geojson': data.placesFile(facts),
		'corrections.json': correctionsFile(facts.story),
		'datapackage.json': dataPackage(facts, figures),
		...Object.fromEntries(
			figures.map(({ figure, rows }) => [`figures/${figure}.json`, { ...data.about(facts), figure, rows }]),
		),
	};
	return [
		...Object.entries(tables).map(([file, rows]) => ({ params: { file }, props: { text: toCsv(rows) } })),
		...Object.entries(others).map(([file, value]) => ({ params: { file }, props: { text: JSON.stringify(value) } })),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
