/** What a key asks of the deck. */
export type Action =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'enter'
	| 'digit'
	| 'black'
	| 'white'
	| 'full'
	| 'menu'
	| 'notes'
	| 'timer'
	| 'evidence'
	| 'laser'
	| 'big'
	| 'text'
	| 'help'
	| 'escape';

/** A key press, as far as it matters here. */
interface Press {
	key: string;
	shiftKey?: boolean;
	ctrlKey?: boolean;
	metaKey?: boolean;
	altKey?: boolean;
	isComposing?: boolean;
}

/** What has the focus: a field that is typed in, an open dialog, a widget with keys of its own, or nothing. */
export type Held = 'typing' | 'dialog' | 'widget' | 'nothing';

/** The keys of clickers; no field, dialog or widget keeps them. F5 and Esc alternate on some. */
const clicker: Record<string, Action> = { PageDown: 'next', PageUp: 'back', F5: 'full' };
const moves: Record<string, Action> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	Enter: 'enter',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	Home: 'first',
	End: 'last',
};
const letters: Record<string, Action> = {
	n: 'next',
	p: 'back',
	backspace: 'back',
	b: 'black',
	'.': 'black',
	w: 'white',
	',': 'white',
	f: 'full',
	o: 'menu',
	g: 'menu',
	s: 'notes',
	t: 'timer',
	e: 'evidence',
	l: 'laser',
	c: 'big',
	v: 'text',
	h: 'help',
	'?': 'help',
	escape: 'escape',
};

/** What a key press asks of the deck, or nothing when it belongs to the browser or to what has the focus. */
export function actionOf(press: Press, held: Held): Action | undefined {
	const { key } = press;
	if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
	if (clicker[key]) return clicker[key];
	if (held === 'typing') return undefined;
	if (key === '.') return 'black';
	if (held === 'dialog') return undefined;
	if (moves[key]) {
		if (held === 'widget') return undefined;
		return key === ' ' && press.shiftKey ? 'back' : moves[key];
	}
	return /^\d$/.test(key) ? 'digit' : letters[key.toLowerCase()];
}
