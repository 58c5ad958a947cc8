import { href } from '../../site/href.ts';
import type { CardAddresses } from '../source-words.ts';

let asked: Promise<CardAddresses> | undefined;

/** Lets the sources of a card open at the words that carry it; the page itself has their bare addresses, as it is to come soon. */
export async function openAtWords(card: HTMLElement): Promise<void> {
	// Pages on a disk may ask for nothing.
	if (location.protocol === 'file:') return;
	asked ??= fetch(href('/evidence/words.json')).then((answer) => answer.json() as Promise<CardAddresses>);
	// What did not come is asked for again with the next card.
	asked.catch(() => (asked = undefined));
	const addresses = (await asked)[card.id] ?? {};
	for (const link of card.querySelectorAll('a')) {
		const bare = link.getAttribute('href') ?? '';
		const address = addresses[bare];
		if (address === undefined) continue;
		link.href = address;
		link.dataset['address'] = bare;
	}
}
