import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
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

/** A node of a document, by where its text begins. */
interface Placed {
	range?: readonly number[] | null | undefined;
}
type LineAt = (node: Placed) => number;

/** Keys that stand twice in one map, the later ones. */
function doubles(document: Document, lineAt: LineAt): { line: number; message: string }[] {
	const found: { line: number; message: string }[] = [];
	visit(document, {
		Map(_, map) {
			const seen = new Map<string, number>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				const name = String(key.value);
				const first = seen.get(name);
				if (first === undefined) seen.set(name, lineAt(key));
				else found.push({ line: lineAt(key), message: `“${name}” stands here before, on line ${String(first)}` });
			}
		},
	});
	return found;
}

/** Where each key of the outermost map begins, which is where its record begins; of a key that stands twice, the first. */
const keyLines = ({ contents }: Document, lineAt: LineAt): Map<string, number> =>
	new Map(
		(isMap(contents) ? contents.items : [])
			.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), lineAt(key)] as const] : []))
			.reverse(),
	);

/** Reads YAML whose first line is the one after `above` lines; of errors in its writing the first is told, as the others follow from it. */
export function parseYaml(file: string, text: string, above = 0): Yaml {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false });
	const lineAt: LineAt = ({ range }) => counter.linePos(range?.[0] ?? 0).line + above;
	const [error] = document.errors;
	if (error) {
		const problem = { file, line: lineAt({ range: error.pos }), message: error.message };
		return { file, value: undefined, lineOf: () => 1 + above, problems: [problem], doubled: false };
	}
	const twice = doubles(document, lineAt);
	const lines = keyLines(document, lineAt);
	return {
		file,
		value: document.toJS(),
		// The line of the path, or of its nearest parent.
		lineOf: (path) => {
			for (let length = path.length; length > 1; length--) {
				const node = document.getIn(path.slice(0, length), true) as Placed | undefined;
				if (node?.range) return lineAt(node);
			}
			return lines.get(String(path[0])) ?? 1 + above;
		},
		problems: twice.map((one) => ({ file, ...one })),
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
