import { createHash } from 'node:crypto';
import type { Facts } from '../../content/facts.ts';
import { toCsv, type Cell } from '../../lib/csv.ts';
import { slug } from '../../lib/slug.ts';
import { language, phrase } from '../../words/index.ts';
import { absolute } from '../href.ts';
import { licenceOf } from '../licence.ts';
import { claimRows, eventRows, jsonFiles } from '../data.ts';
import { fieldsOf } from './fields.ts';

type Rows = readonly Record<string, Cell>[];

/** A table of a figure: its name, which its file has too, what it is called, and its rows. */
export interface FigureTable {
	figure: string;
	heading: string;
	rows: Rows;
}

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

/** One file of the package after Data Package 2.0, as it is served: its path from the folder of the package, its size, and the sum of what is in it. */
function file(path: string, title: string, mediatype: string, text: string) {
	const [name = '', format = ''] = path.replaceAll('/', '-').split('.');
	const bytes = Buffer.from(text);
	const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
	return { name, path, title, format, mediatype, encoding: 'utf-8', bytes: bytes.length, hash };
}

/** A table as CSV, with what its columns hold. */
function table(path: string, title: string, rows: Rows) {
	const fields = fieldsOf(rows);
	const isKey = fields.some(({ constraints }) => constraints?.unique);
	return {
		...file(path, title, 'text/csv', toCsv(rows)),
		type: 'table',
		schema: {
			$schema: profile('tableschema'),
			fields,
			...(isKey && { primaryKey: ['id'] }),
			missingValues: [''],
		},
	};
}

const count = (records: object): string => Object.keys(records).length.toString();

type Resource = ReturnType<typeof file> & Partial<ReturnType<typeof table>>;

/** The files of data that the site offers, as a Data Package (datapackage.org, 2.0): their columns, types and licences. */
export function dataPackage(facts: Facts, figures: FigureTable[]) {
	const { story, claims, events, places, sources, sections } = facts;
	const steps = sections.reduce((sum, section) => sum + section.steps.length, 0).toString();
	const data = jsonFiles(facts);
	const json = (path: keyof typeof data, title: string, mediatype = 'application/json') =>
		file(path, title, mediatype, JSON.stringify(data[path]));
	const resources: Resource[] = [
		table('claims.csv', phrase('evidence.reuse.theClaimsWith', { claims: count(claims) }), claimRows(facts)),
		table('events.csv', phrase('evidence.reuse.theEventsAnd', { events: count(events) }), eventRows(facts)),
		json('places.geojson', phrase('evidence.reuse.thePlacesWith', { places: count(places) }), 'application/geo+json'),
		json('sources.json', phrase('evidence.reuse.theSources', { sources: count(sources) })),
		json('steps.json', phrase('evidence.reuse.theStepsOf', { steps })),
		...figures.map(({ figure, heading, rows }) => table(`figures/${figure}.csv`, heading, rows)),
	];
	return {
		$schema: profile('datapackage'),
		name: slug(story.title) || 'data',
		id: absolute('/data/datapackage.json'),
		title: story.title,
		description: story.description,
		homepage: absolute('/'),
		version: story.version,
		created: `${story.updated}T00:00:00Z`,
		language: language.tag,
		contributors: story.authors.map((title) => ({ title, roles: ['author'] })),
		licenses: [{ ...licenceOf(story.licence.text), title: story.licence.text }],
		resources,
	};
}
