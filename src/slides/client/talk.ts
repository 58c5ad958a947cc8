import { change } from './deck.ts';
import { closeAll } from './sheets.ts';
import { keep, params, renew, shared } from './state.ts';
import { listen, say } from './sync.ts';

/** Lets a deck be led by the notes of its lesson and tell them where it is, under a name that no other deck has. */
export function startTalk(): void {
	let settled = false;
	/** Whether the notes have opened this deck, which then has the lesson's name before any other that asks. */
	const isHeir = params.has('session');
	const hear = (): void =>
		listen((message) => {
			if (message.kind === 'hello' && settled) say({ kind: 'state', state: shared });
			if (message.kind === 'deck' && (settled || isHeir)) say({ kind: 'taken' });
			if (message.kind === 'go' && message.state.turn >= shared.turn) {
				// As by this window's own keys: what lies over the slide would hide where the notes lead.
				closeAll();
				change(message.state);
			}
			// Another deck has this name, as this is a copied tab, or has got it from the notes. This one takes a name of its own.
			if (message.kind === 'taken' || message.kind === 'heir') {
				renew();
				hear();
				keep();
			}
		});
	/** Speaks for the lesson once another deck of this name has had the time to answer. */
	function ask(kind: 'deck' | 'heir'): void {
		settled = false;
		say({ kind });
		setTimeout(() => {
			settled = true;
			say({ kind: 'state', state: shared });
		}, 200);
	}
	hear();
	ask(isHeir ? 'heir' : 'deck');
	addEventListener('pagehide', () => say({ kind: 'gone' }));
	addEventListener('pageshow', ({ persisted }) => {
		// Nothing was heard meanwhile: not what the notes asked for, nor of a deck that they have opened.
		if (persisted) ask('deck');
	});
}
