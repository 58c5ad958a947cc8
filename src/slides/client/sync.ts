import { session, type Shared } from './state.ts';

/**
 * What two windows of one lesson say to each other; every message says all, so that hearing it twice does nothing. Notes say
 * `hello` to be told the state, and `go` to set it. A deck says `deck` to ask whether its name is free, `taken` where it is
 * not, `heir` as the one that the notes have opened, to which an older one leaves them, and `gone` when it is closed or left.
 */
type Message = { kind: 'hello' | 'deck' | 'taken' | 'heir' | 'gone' } | { kind: 'state' | 'go'; state: Shared };

let channel: BroadcastChannel | undefined;
let other: Window | null = (window.opener as Window | null) ?? null;
let heard: ((message: Message) => void) | undefined;

/** Names the window that this one has opened. */
export function pairWith(opened: Window | null): void {
	other = opened ?? other;
}

/** Says something to the other window: over a channel of this browser, and straight to it where channels don't carry. */
export function say(message: Message): void {
	const sent = { ...message, session };
	channel?.postMessage(sent);
	try {
		other?.postMessage(sent, location.protocol === 'file:' ? '*' : location.origin);
	} catch {
		// The other window has gone elsewhere.
	}
}

/** Listens to the windows of this lesson only; called again when the lesson gets another name. */
export function listen(hear: (message: Message) => void): void {
	const first = heard === undefined;
	heard = hear;
	const take = (data: unknown): boolean => {
		const message = data as (Message & { session?: string }) | null;
		if (message?.session !== session) return false;
		heard?.(message);
		return true;
	};
	try {
		channel?.close();
		channel = new BroadcastChannel(`110-kilometres ${session}`);
		channel.onmessage = ({ data }) => void take(data);
	} catch {
		channel = undefined;
	}
	if (!first) return;
	addEventListener('message', ({ origin, source, data }) => {
		const ours = origin === location.origin || (location.protocol === 'file:' && origin === 'null');
		if (!ours || source === window || (other && source !== other)) return;
		// A deck that was reloaded no longer knows its notes window; who calls the lesson by its name is that.
		if (take(data)) other ??= source as Window;
	});
}
