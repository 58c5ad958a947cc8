import type { Facts } from '../content/facts.ts';
import { spanIn } from '../content/passages.ts';
import { addressAt, isArchive } from '../lib/text-fragment.ts';

/**
 * The address of a source, opening at the words on record that carry the first of these claims that has some; where no
 * claim is meant, at the first quotation from it; and without such words at the page's top. Nothing where it has no
 * address. Data, citations and graphs have the bare address.
 */
export function sourceAddress(facts: Facts, id: string, ...claims: string[]): string | undefined {
	const url = facts.sources[id]?.url;
	const passages = facts.passages[id] ?? [];
	const carrying = claims.map((claim) => passages.find((one) => one.claims.includes(claim)));
	const own = passages.find((one) => one.quoted !== undefined || one.claims.length === 0);
	const meant = claims.length === 0 ? own : carrying.find((one) => one !== undefined);
	const span = meant && spanIn(facts, meant);
	return url === undefined || !span ? url : addressAt(url, span);
}

/**
 * Where the Internet Archive keeps the copy of a source that is nearest to the day of our check, if it has one, which
 * nobody has looked up; nothing for a source without an address or in an archive already.
 */
export function archiveAddress({ sources, story }: Pick<Facts, 'sources' | 'story'>, id: string): string | undefined {
	const url = sources[id]?.url;
	if (url === undefined || isArchive(url)) return undefined;
	return `https://web.archive.org/web/${story.checked.replaceAll('-', '')}/${url}`;
}
