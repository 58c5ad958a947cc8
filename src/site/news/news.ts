import { fixesSince, type Fix } from '../../lib/embed-pin.ts';
import { fill } from '../../lib/fill.ts';
import { handedWords } from '../handed-words.ts';
import { href } from '../href.ts';
import { keptOf } from './store.ts';

/** A correction as the site's data tells it; its date is an ISO day, in words in `day`. */
interface Correction extends Fix {
	text: string;
	/** Left out by versions before 1.1. */
	day?: string;
}

/** The log of corrections of one version of the site: /data/corrections.json. */
interface Log {
	version: string;
	corrections: Correction[];
}

/** What was corrected since the version that a page shows, by the fullest of the logs that a device keeps. */
export const newsFor = (version: string, logs: readonly Log[]): Correction[] =>
	logs
		.map(({ corrections }) => fixesSince(version, corrections))
		.reduce((most, next) => (next.length > most.length ? next : most), []);

/** What is said of corrections: of one, of several, the words of the link to them, and what stands in the list. */
type NewsWords = Record<'one' | 'several' | 'link' | 'item', string>;

/** How many corrections wait, in a sentence; none if there are none. */
export function newsWords(count: number, words: Pick<NewsWords, 'one' | 'several'>): string | undefined {
	if (count === 0) return undefined;
	return count === 1 ? words.one : fill(words.several, { count });
}

/** What was corrected since a version, by the logs of this and of a waiting version that the device keeps. */
async function newsSince(version: string): Promise<Correction[]> {
	const answers = await keptOf('data/corrections.json');
	return newsFor(version, await Promise.all(answers.map((answer) => answer.json() as Promise<Log>)));
}

/** What every page hands for them. */
const newsSaid = (): NewsWords => handedWords(document.querySelector('.kept-news'));

/** A sentence on corrections with the way to them; none if there are none. */
function lineOn(corrections: Correction[]): Node[] {
	const words = newsSaid();
	const sentence = newsWords(corrections.length, words);
	if (sentence === undefined) return [];
	const link = document.createElement('a');
	link.href = href('/evidence/#corrections');
	link.textContent = words.link;
	return [document.createTextNode(` ${sentence} `), link];
}

/** A sentence on the corrections since a version with the way to them; none if there are none. */
export const newsLine = async (version: string): Promise<Node[]> => lineOn(await newsSince(version));

/** Says on a kept page what was corrected since; the evidence page, kept as well, lists it. */
export async function announce(note: HTMLElement): Promise<void> {
	const corrections = await newsSince(note.dataset['version'] ?? '');
	if (corrections.length === 0) return;
	note.replaceChildren(...lineOn(corrections));
	note.hidden = false;
	const list = document.createElement('ul');
	for (const { version, date, day = date, text } of corrections.reverse()) {
		const item = document.createElement('li');
		item.textContent = fill(newsSaid().item, { day, version, text });
		list.append(item);
	}
	document.querySelector('#corrections')?.after(list);
}
