import { toCardinal } from 'n2words/en-GB';
import { kmOf, numeral, valueOf, type Printed } from './print.ts';
import type { Problem } from './problem.ts';
import { storyFile } from './root.ts';
import { factsFile } from './tables.ts';
import type { Yaml } from './yaml.ts';

/** Words as they are typed, before any component in them is printed. */
export interface Typed {
	file: string;
	line: number;
	text: string;
}

const alone = (shapes: readonly string[]): string =>
	`(?<![\\w.,-])(?:${shapes.map((shape) => RegExp.escape(shape)).join('|')})(?![\\w-]|[.,]\\d)`;
const unit = '[\\s\\u00a0-]*(?:km|kilomet(?:re|er)s?)\\b';
const speaksOfKm = new RegExp(`(?<=\\d)${unit}|\\bkilomet|<(?:Km|Num)\\b`);
const quotations = /“[^”]*”/g;

/** How a number looks in digits, with and without commas, and in words when it is whole. */
function shapesOf(value: number, digits: readonly string[]): string[] {
	const numerals = digits.map((one) => numeral(value, { digits: one }));
	const whole = Math.round(value);
	return [...new Set([...numerals, ...numerals.map((one) => one.replaceAll(',', '')), toCardinal(whole)])];
}

/** Every number that the facts know: the component that prints it, how it looks when it is typed, and what it counts. */
function knownNumbers(from: Printed) {
	const distances = Object.entries(from.distances).map(([id, distance]) => {
		const shapes = shapesOf(kmOf(distance), ['0', '1']);
		return { tag: `<Km of="${id}" />`, shapes, km: true, nouns: [] };
	});
	const numbers = Object.entries(from.numbers).flatMap(([id, number]) => {
		const value = valueOf(from, number);
		if (value === undefined) return [];
		const shapes = shapesOf(value, Number.isInteger(value) ? ['0'] : ['0', '1']);
		return [{ tag: `<Num of="${id}" />`, shapes, km: number.unit === 'km', nouns: number.nouns }];
	});
	return [...distances, ...numbers];
}

/** Where one known number is typed in words that are no quotation: beside its unit or its noun, or anywhere when it is long. */
function finderOf({
	shapes,
	km,
	nouns,
}: ReturnType<typeof knownNumbers>[number]): (text: string) => string | undefined {
	const number = alone(shapes);
	const long = shapes.filter((shape) => /^\d{4,}$|,/.test(shape));
	const counted = nouns.map((noun) => RegExp.escape(noun)).join('|');
	const patterns = [
		...(km ? [new RegExp(number, 'i')] : []),
		...(nouns.length > 0 ? [new RegExp(`${number}(?=(?:[^.!?;:]{0,40}?)\\b(?:${counted}))`, 'i')] : []),
		...(long.length > 0 && !km ? [new RegExp(alone(long))] : []),
	];
	return (text) =>
		km && !speaksOfKm.test(text) ? undefined : patterns.map((one) => one.exec(text)?.[0]).find(Boolean);
}

const anyKm = new RegExp(`(?<![\\w.,])(\\d(?:[\\d,.]*\\d)?)${unit}`, 'gi');
const homeless = `give its two points in ${factsFile('distances')} and write <Km>, or itself with its source in ${factsFile('numbers')} and write <Num>`;

/**
 * Numbers that are typed by hand where a component should print them: those that the facts know, and every number of
 * kilometres. Quotations and the story's own title are left alone.
 */
export function typedNumbers(texts: readonly Typed[], from: Printed, title = ''): Problem[] {
	const known = knownNumbers(from).map((one) => ({ ...one, find: finderOf(one) }));
	return texts.flatMap(({ file, line, text }) => {
		const own = text.replace(quotations, '“”').replaceAll(title || '“”', '“”');
		const found = known.flatMap(({ tag, find }) => {
			const shape = find(own);
			return shape ? [{ shape, tag }] : [];
		});
		const tags = Map.groupBy(found, ({ shape }) => shape);
		const strange = [...own.matchAll(anyKm)].filter(([, number = '']) => !tags.has(number));
		const messages = [
			...[...tags].map(
				([shape, all]) => `“${shape}” is typed by hand; write ${all.map(({ tag }) => tag).join(' or ')}`,
			),
			...strange.map(([length]) => `“${length}” is typed by hand; ${homeless}`),
		];
		return messages.map((message) => ({ file, line, message }));
	});
}

const tag = /<\/?([A-Za-z]+)((?:\s+\w+=(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;

/** Words without their components: of each its name stays, as a number may stand beside it, and what it says in words. */
const withoutTags = (text: string): string =>
	text.replace(tag, (_, name: string, attributes: string) => {
		const words = [...attributes.matchAll(/(?:answer|title)=(?:"([^"]*)"|'([^']*)')/g)].map(([, a, b]) => a ?? b ?? '');
		return words.length > 0 ? `${withoutTags(words.join(' '))} ` : /^(Km|Num)$/.test(name) ? `<${name}>` : '';
	});

/** The typed words of a section, line by line. */
export const typedInSection = (file: string, source: string): Typed[] =>
	source.split('\n').map((text, index) => ({ file, line: index + 1, text: withoutTags(text) }));

/** Fields that hold exact words, what the article says, or names. */
const notOurs = new Set(['quote', 'trigger', 'says', 'articleDateText']);
const names: Record<string, readonly string[]> = {
	[storyFile]: ['title', 'authors', 'url'],
	[factsFile('sources')]: ['title', 'publisher', 'url'],
};

/** The typed words of a YAML file, without those of others and names. */
export function typedInYaml({ file, value, lineOf }: Yaml): Typed[] {
	const walk = (one: unknown, path: readonly PropertyKey[]): Typed[] => {
		if (typeof one === 'string') return [{ file, line: lineOf(path), text: withoutTags(one) }];
		if (typeof one !== 'object' || one === null) return [];
		return Object.entries(one).flatMap(([key, inner]) =>
			notOurs.has(key) || names[file]?.includes(key)
				? []
				: walk(inner, [...path, Array.isArray(one) ? Number(key) : key]),
		);
	};
	return walk(value, []);
}
