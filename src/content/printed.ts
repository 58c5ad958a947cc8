import { print } from './print.ts';
import { loadFacts } from './facts.ts';

/** What a component without children prints on a page, where its number does not leave its unit. */
export function printed(name: 'Km' | 'Num' | 'Date' | 'Quote', values: Record<string, string | undefined>): string {
	const words = print(loadFacts(), name, values, '\u00a0');
	if (words === undefined) throw new Error(`<${name}> names no record: ${JSON.stringify(values)}`);
	return words;
}
