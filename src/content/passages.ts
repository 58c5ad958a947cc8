import { opensAtWords, spanOf, type Span } from '../lib/text-fragment.ts';
import type { Passage } from './passage-schema.ts';
import { didYouMean, unknown, type Problem } from './problem.ts';
import { factsFile, has, idsOf, type Tables } from './tables.ts';
import type { Yaml } from './yaml.ts';

/** The records of every table by its name. */
type Records = { readonly [Table in keyof Tables]?: Readonly<Record<string, unknown>> };

/** The quotation that `table.record.field` names, or nothing where no such words are on record. */
function quotation(records: Records, named: string): string | undefined {
	const [table = '', record = '', field = ''] = named.split('.');
	const found = (records[table as keyof Tables]?.[record] as Readonly<Record<string, unknown>> | undefined)?.[field];
	return typeof found === 'string' ? found : undefined;
}

/** The words at which a passage opens, or nothing where its quotation is not on record. */
export function spanIn(records: Records, { quoted, lang, start, end }: Passage): Span | undefined {
	if (quoted === undefined) return start === undefined ? undefined : { start, end };
	const words = quotation(records, quoted);
	return words === undefined ? undefined : spanOf(words, lang);
}

/** What is wrong with the name of a quotation, with the nearest right one. */
function misnamed(tables: Tables, named: string): string | undefined {
	const [table = '', record = '', field = ''] = named.split('.');
	const names = Object.keys(tables);
	if (!names.includes(table)) return `there is no table “${table}”${didYouMean(table, names)}`;
	const at = tables[table as keyof Tables];
	if (!has(at, record)) return unknown(table.replace(/s$/, ''), record, idsOf(at));
	const written = at.raw[record];
	// What has been told as faulty, or may not have been read, is no second fault.
	if (typeof written !== 'object' || written === null) return undefined;
	const texts = Object.entries(written).flatMap(([name, value]) => (typeof value === 'string' ? [name] : []));
	return texts.includes(field) ? undefined : `${record} has no words “${field}”${didYouMean(field, texts)}`;
}

/** What is wrong with the address of a source that has passages. */
function unopened(source: { url?: string | undefined } | undefined): string | undefined {
	if (!source) return undefined;
	if (source.url === undefined) return 'the source has no address that could open at words';
	return opensAtWords(source.url)
		? undefined
		: `${source.url} can’t open at words: it is a file, a video, a book viewer or an archived copy`;
}

/** What is wrong with one claim of a passage: it is unknown, does not name the source, or has a passage in it before. */
function strayClaim(tables: Tables, source: string, claim: string, before: readonly string[]): string | undefined {
	if (!has(tables.claims, claim)) return unknown('claim', claim, idsOf(tables.claims));
	if (before.includes(claim)) return `${claim} has a passage of ${source} already`;
	const named = tables.claims.records[claim]?.sources;
	return !named || named.includes(source) ? undefined : `${claim} does not name ${source} among its sources`;
}

/** Passages whose source, quotation or claims are not what the facts have. */
export function brokenPassages(tables: Tables, yaml: Yaml): Problem[] {
	const file = factsFile('passages');
	return Object.entries(tables.passages.records).flatMap(([source, all]) => {
		const told = (path: readonly PropertyKey[], message: string | undefined): Problem[] =>
			message === undefined ? [] : [{ file, line: yaml.lineOf([source, ...path]), message: `${source}: ${message}` }];
		const named = has(tables.sources, source) ? undefined : unknown('source', source, idsOf(tables.sources));
		return [
			...told([], named ?? unopened(tables.sources.records[source])),
			...all.flatMap(({ quoted, claims }, index) => [
				...told([index, 'quoted'], quoted === undefined ? undefined : misnamed(tables, quoted)),
				...claims.flatMap((claim, at) => {
					const before = [...all.slice(0, index).flatMap((one) => one.claims), ...claims.slice(0, at)];
					return told([index, 'claims', at], strayClaim(tables, source, claim, before));
				}),
			]),
		];
	});
}
