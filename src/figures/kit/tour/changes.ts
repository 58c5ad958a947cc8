import { fill } from '../../../lib/fill.ts';
import type { ChangeWords, Stop } from './types.ts';

/** So many things that changed are named; the others are counted. */
const mostNames = 4;

/** Names in a row, the last of many as a number. */
function listed(stops: readonly Stop[], { more }: ChangeWords): string {
	const names = [...new Set(stops.map(({ name }) => name))];
	const shown = names.slice(0, mostNames).join(', ');
	return names.length > mostNames ? fill(more, { names: shown, count: names.length - mostNames }) : shown;
}

/** What changed from the stops of one state to those of the next, in one sentence; nothing where they say the same. */
export function changes(before: readonly Stop[], after: readonly Stop[], words: ChangeWords): string | undefined {
	const old = new Map(before.map((stop) => [stop.id, stop]));
	const kept = new Set(after.map(({ id }) => id));
	const parts = [
		[words.added, after.filter(({ id }) => !old.has(id))],
		[words.gone, before.filter(({ id }) => !kept.has(id))],
		[words.other, after.filter(({ id, says }) => old.has(id) && old.get(id)?.says !== says)],
	] as const;
	const told = parts.flatMap(([part, stops]) => (stops.length ? [fill(part, { names: listed(stops, words) })] : []));
	return told.length ? fill(words.since, { changes: told.join('; ') }) : undefined;
}
