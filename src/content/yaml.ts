import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';
import { resolveWords, type Reading } from './words.ts';

/** A YAML text as a value, with the line of every path in it and what is wrong with its writing. */
export interface Yaml {
	file: string;
	value: unknown;
	lineOf: (path: readonly PropertyKey[]) => number;
	problems: Problem[];
	/** Whether a key is given twice, so that another is perhaps missing. */
	doubled: boolean;
}

/** The line on which a path of the document stands, or on which its nearest parent stands; `keys` are those of the records. */
function lineOf(
	document: Document,
	counter: LineCounter,
	path: readonly PropertyKey[],
	keys: ReadonlyMap<string, number>,
): number {
	for (let length = path.length; length > 1; length--) {
		const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return counter.linePos(node.range[0]).line;
	}
	return keys.get(String(path[0])) ?? 1;
}

/** Keys that stand twice in one map, the later ones. */
function doubles(document: Document, counter: LineCounter): { key: string; line: number; first: number }[] {
	const found: { key: string; line: number; first: number }[] = [];
	const line = (node: { range?: [number, number, number] | null }): number =>
		counter.linePos(node.range?.[0] ?? 0).line;
	visit(document, {
		Map(_, map) {
			const seen = new Map<string, number>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				const name = String(key.value);
				const first = seen.get(name);
				if (first === undefined) seen.set(name, line(key));
				else found.push({ key: name, line: line(key), first });
			}
		},
	});
	return found;
}

/** Where each key of the outermost map begins, which is where its record begins. */
function keyLines(document: Document, counter: LineCounter): Map<string, number> {
	const { contents } = document;
	if (!isMap(contents)) return new Map();
	const entries = contents.items
		.filter((pair) => isPair(pair) && isScalar(pair.key))
		.map(({ key }) => {
			const { value, range } = key as { value: unknown; range?: [number, number, number] };
			return [String(value), counter.linePos(range?.[0] ?? 0).line] as const;
		});
	return new Map(entries.reverse());
}

/** Reads YAML; of errors in its writing the first is told, as the others follow from it. */
export function parseYaml(file: string, text: string): Yaml {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false });
	const [error] = document.errors;
	if (error) {
		const problem = {
			file,
			line: counter.linePos(error.pos[0]).line,
			message: error.message,
		};
		return { file, value: undefined, lineOf: () => 1, problems: [problem], doubled: false };
	}
	const twice = doubles(document, counter);
	const lines = keyLines(document, counter);
	return {
		file,
		value: document.toJS(),
		lineOf: (path) => lineOf(document, counter, path, lines),
		problems: twice.map(({ key, line, first }) => ({
			file,
			line,
			message: `“${key}” stands here before, on line ${String(first)}`,
		})),
		doubled: twice.length > 0,
	};
}

/** A value in which every text has its components replaced by what they print; exact words take none. */
export function resolveAll(
	value: unknown,
	reading: Reading,
	lineAt: (path: readonly PropertyKey[]) => number,
	path: readonly PropertyKey[] = [],
): unknown {
	if (typeof value === 'string') return resolveWords(value, lineAt(path), reading);
	if (Array.isArray(value)) return value.map((one, index) => resolveAll(one, reading, lineAt, [...path, index]));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, resolveAll(one, reading, lineAt, [...path, key])]),
	);
}
