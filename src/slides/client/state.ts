import { lengthOf } from '../../content/lesson.ts';
import { rewriteAddress } from '../../site/rewrite-address.ts';
import { fresh, type Timer } from '../pace.ts';

/** What the deck and its notes window share. */
export interface Shared {
	id: string;
	/** Minutes. */
	length: number;
	screen: '' | 'black' | 'white';
	timer: Timer;
	/** When it was changed, ms: word of an older state that comes late, or on the other of two ways, undoes nothing. */
	turn: number;
}

/** What the address of this window asks. */
export const params = new URLSearchParams(location.search);
const kept = history.state as { session?: string; timer?: Timer; turn?: number } | null;
const random = (): string => crypto.getRandomValues(new Uint32Array(2)).join('');

/** The name of this lesson, which ties one deck to one notes window: from the address, the reloaded page, or new. */
export let session = params.get('session') ?? kept?.session ?? random();

/** Gives this deck a new name, when another window has the old one. */
export function renew(): void {
	session = random();
}

/** The lengths of the lesson that the deck can be cut to, in minutes. */
export const lengths = [...document.querySelectorAll<HTMLInputElement>('input[name="length"]')].map(({ value }) =>
	Number(value),
);

/** The state that a window starts with. */
export const shared: Shared = {
	id: location.hash.slice(1),
	length: lengthOf(params.get('t'), lengths),
	screen: '',
	timer: kept?.timer ?? fresh(),
	// New notes take over what a deck says, and a deck that they have opened what they say.
	turn: kept?.turn ?? (params.get('view') === 'notes' || params.has('session') ? 0 : Date.now()),
};

/** Changes the state of this window, with a turn later than any it has heard of where the change brings none. */
export function alter(next: Partial<Shared>): void {
	Object.assign(shared, { turn: Math.max(shared.turn + 1, Date.now()) }, next);
}

/** An address with the parameters that lead from cast to cast (`level`, `t`), those of this window left out. */
export function address(path: string, hash: string, more: Record<string, string> = {}): string {
	const query = new URLSearchParams(params);
	for (const own of ['view', 'session']) query.delete(own);
	query.set('t', String(shared.length));
	if (shared.length === lengths.at(-1)) query.delete('t');
	for (const [name, value] of Object.entries(more)) query.set(name, value);
	const text = query.toString();
	return `${path}${text && `?${text}`}${hash && `#${hash}`}`;
}

/**
 * Keeps the slide, the lesson's name, its clock and its turn in the address and the history entry, so that a reload is safe
 * and undoes nothing; `more` is what the address of this window says beside.
 */
export function keep(more: Record<string, string> = {}): void {
	const { timer, turn } = shared;
	rewriteAddress(address(location.pathname, shared.id, more), { session, timer, turn });
}
