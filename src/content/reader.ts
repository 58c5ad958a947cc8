import type { z } from 'zod';
import type { LocatedUse } from './check-uses.ts';
import { mapValues } from '../lib/map-values.ts';
import { print, type Printed } from './print.ts';
import { nearest, unknown, type Problem } from './problem.ts';
import { parseSection } from './section-reader.ts';
import { sectionsFolder, storyFile } from './root.ts';
import type { SectionText } from './section.ts';
import { parseRecord, parseTable, type Table } from './table.ts';
import { factsFile, tableSchemas, type Tables } from './tables.ts';
import { typedInSection, typedInYaml, type Typed } from './typed-numbers.ts';
import type { Print, Reading } from './words.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** Where content is read from: a file's text by its path from the project's root, and the names in a folder. */
export interface Files {
	read: (path: string) => string | undefined;
	list: (folder: string) => string[];
}

/** Reads the files of one content folder, and gathers what stands in them for the checks. */
export class ContentReader {
	readonly problems: Problem[] = [];
	readonly uses: LocatedUse[] = [];
	readonly typed: Typed[] = [];
	/** What components print from: what is given, else the tables as they are written, whose own words are not resolved yet. */
	readonly printed: Printed;
	private readonly files: Files;
	private readonly written = new Map<string, Yaml>();

	constructor(files: Files, printed?: Printed) {
		this.files = files;
		this.printed = printed ?? this.asWritten();
	}

	/** A YAML file as it is written; one that is missing is told once, and has nothing in it. */
	yaml(path: string): Yaml {
		const before = this.written.get(path);
		if (before) return before;
		const text = this.files.read(path);
		const missing = { file: path, line: 1, message: 'this file is missing' };
		const yaml =
			text === undefined ? { ...parseYaml(path, ''), value: undefined, problems: [missing] } : parseYaml(path, text);
		this.written.set(path, yaml);
		this.typed.push(...typedInYaml(yaml));
		return yaml;
	}

	has(path: string): boolean {
		return this.files.read(path) !== undefined;
	}

	private readonly print: Print = (name, values) => print(this.printed, name, values);

	/** The reading of one file, whose uses and problems are gathered here. */
	private reading(file: string): Reading {
		return {
			print: this.print,
			use: (use) => this.uses.push({ ...use, file }),
			report: (line, message) => this.problems.push({ file, line, message }),
		};
	}

	private asWritten(): Printed {
		const first = <N extends keyof Tables>(name: N): Tables[N]['records'] =>
			parseTable<unknown>(this.yaml(factsFile(name)), tableSchemas[name][0]).records as Tables[N]['records'];
		const counted = mapValues(
			tableSchemas,
			(_, name) => (this.yaml(factsFile(name)).value ?? {}) as Record<string, unknown>,
		);
		return {
			distances: first('distances'),
			claims: first('claims'),
			events: first('events'),
			numbers: first('numbers'),
			counted,
		};
	}

	/** The value of one file by its schema, with its words resolved. */
	record<T>(path: string, schema: z.ZodType<T>): T | undefined {
		const { value, problems } = parseRecord(this.yaml(path), schema, this.reading(path));
		this.problems.push(...problems);
		return value;
	}

	/** One table, with its words resolved. */
	table<T>(path: string, record: z.ZodType<T>, id?: z.ZodType<string>): Table<T> {
		const found = parseTable(this.yaml(path), record, id, this.reading(path));
		this.problems.push(...found.problems);
		return found;
	}

	/** The files of a folder that end so, without that end. */
	namesIn(folder: string, end: string): string[] {
		return this.files.list(folder).flatMap((name) => (name.endsWith(end) ? [name.slice(0, -end.length)] : []));
	}

	/** The sections in the story's order; a file that the story does not name is told, and read at the end. Without an order all are read. */
	sections(order: readonly string[] | undefined): SectionText[] {
		const known = this.namesIn(sectionsFolder, '.mdx');
		const named = (order ?? known).map((name) => ({ name, found: known.includes(name) ? name : nearest(name, known) }));
		const tell = (path: PropertyKey[], message: string): unknown =>
			this.problems.push({ file: storyFile, line: this.yaml(storyFile).lineOf(path), message });
		named.forEach(({ name, found }, index) => {
			if (name !== found) tell(['sections', index], unknown('section', name, known));
		});
		const told = named.flatMap(({ found }) => found ?? []);
		for (const name of known.filter((one) => order && !told.includes(one)))
			tell(['sections'], `the section “${name}” of ${sectionsFolder} is not in the story`);
		return [...new Set([...told, ...known])].map((name) => this.section(`${sectionsFolder}/${name}.mdx`));
	}

	private section(file: string): SectionText {
		const text = this.files.read(file) ?? '';
		this.typed.push(...typedInSection(file, text));
		const { section, problems } = parseSection(file, text, this.print);
		this.problems.push(...problems);
		this.uses.push(...section.uses.map((use) => ({ ...use, file })));
		return section;
	}
}
