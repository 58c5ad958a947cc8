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
const clicker = { PageDown: 'next', PageUp: 'back', F5: 'full' } as const;
const moves = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	Enter: 'enter',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	Home: 'first',
	End: 'last',
} as const;
const letters = {
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
} as const;

type ValueOf<T> = T[keyof T];
/** What a key asks of the deck. */
export type Action = ValueOf<typeof clicker> | ValueOf<typeof moves> | ValueOf<typeof letters> | 'digit';

const asked = (keys: Readonly<Record<string, Action>>, key: string): Action | undefined => keys[key];

/** What a key press asks of the deck, or nothing when it belongs to the browser or to what has the focus. */
export function actionOf(press: Press, held: Held): Action | undefined {
	const { key } = press;
	if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
	const kept = asked(clicker, key);
	if (kept || held === 'typing') return kept;
	if (key === '.') return 'black';
	if (held === 'dialog') return undefined;
	const move = asked(moves, key);
	if (move && held === 'widget') return undefined;
	if (move) return key === ' ' && press.shiftKey ? 'back' : move;
	return /^\d$/.test(key) ? 'digit' : asked(letters, key.toLowerCase());
}
