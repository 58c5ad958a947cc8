import type { Facts } from '../content/facts.ts';
import { sourceAddress } from '../site/source-address.ts';

/** Where the sources of each card open at words on record: by the card's id and the source's bare address. */
export type CardAddresses = Record<string, Record<string, string>>;

/** The sets of sources that marks of the prose name, by the id of their card without its beginning. */
export const sourceSets = ({ sections }: Pick<Facts, 'sections'>): Map<string, string[]> =>
	new Map(sections.flatMap(({ records }) => records.map((ids): [string, string[]] => [ids.join('-'), ids])));

/** The addresses that the cards of the story's claims and sources get when they are opened. */
export function cardAddresses(facts: Facts): CardAddresses {
	const opening = (sources: readonly string[], ...claims: string[]): Record<string, string> =>
		Object.fromEntries(
			sources.flatMap((id) => {
				const [bare, address] = [facts.sources[id]?.url, sourceAddress(facts, id, ...claims)];
				return bare === undefined || address === undefined || address === bare ? [] : [[bare, address]];
			}),
		);
	const cards = [
		...Object.entries(facts.claims).map(([id, { sources }]) => [`claim-${id}`, opening(sources, id)] as const),
		...[...sourceSets(facts)].map(([id, sources]) => [`source-${id}`, opening(sources)] as const),
	];
	return Object.fromEntries(cards.filter(([, addresses]) => Object.keys(addresses).length > 0));
}
