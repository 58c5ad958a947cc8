import { loadFacts } from '../../content/facts.ts';
import { correctionsFile } from '../../evidence/corrections.ts';
import { figureTables } from '../../figures/index.ts';
import { toCsv } from '../../lib/csv.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';
import * as data from '../../site/data.ts';
import { dataPackage } from '../../site/data-package/package.ts';

/** The files of open data: tables as CSV, all else as JSON, with a data package that says what they hold. */
export const { getStaticPaths, GET } = fileRoutes(() => {
	const facts = loadFacts();
	const figures = figureTables(facts);
	const tables = {
		'claims.csv': data.claimRows(facts),
		'events.csv': data.eventRows(facts),
		...Object.fromEntries(figures.map(({ figure, rows }) => [`figures/${figure}.csv`, rows])),
	};
	const others = {
		...data.jsonFiles(facts),
		'corrections.json': correctionsFile(facts.story),
		'datapackage.json': dataPackage(facts, figures),
		...Object.fromEntries(
			figures.map(({ figure, rows }) => [`figures/${figure}.json`, { ...data.about(facts), figure, rows }]),
		),
	};
	return [
		...Object.entries(tables).map(([file, rows]) => [{ file }, () => toCsv(rows)] as const),
		...Object.entries(others).map(([file, value]) => [{ file }, () => JSON.stringify(value)] as const),
	];
});
