/**
 * The wire formats in which pages that embed us learn a frame's height and ask for it, as pure functions.
 * Each is written from its project's published messages: AMP and @newswire/frames, pym.js 1, WordPress,
 * iframe-resizer 4 and 5, Datawrapper's snippet, Medium.
 */

/** What the child knows of its host: from its own address, its referrer and the messages it accepted. */
export interface Host {
	/** pym's id, from `?childId=`. */
	pym?: string;
	/** WordPress' secret, from `#?secret=`. */
	wordpress?: string;
	/** iframe-resizer's id, once its init came. */
	resizer?: string;
	/** Datawrapper-style id of the figure. */
	figure: string;
	/** The child's own address, told to Medium only when Medium is the referrer. */
	medium?: string;
}

/** A short word of letters, digits and a few signs, or nothing: ids come from the host and are echoed to it alone. */
const word = (value: string | null): string | undefined => (value && /^[\w.:-]{1,64}$/.test(value) ? value : undefined);

/** What the child can know before any message came. */
export function hostFrom(search: string, hash: string, referrer: string, figure: string, address: string): Host {
	const pym = word(new URLSearchParams(search).get('childId'));
	const wordpress = word(new URLSearchParams(hash.replace(/^#/, '')).get('secret'));
	const medium = /^https:\/\/([\w-]+\.)*medium\.com\//.test(referrer) && address;
	return { figure, ...(pym && { pym }), ...(wordpress && { wordpress }), ...(medium && { medium }) };
}

/** Every message that tells a height in CSS px; hosts that do not know one ignore it. */
export function heightMessages(host: Host, height: number, width: number, first: boolean): unknown[] {
	const messages: unknown[] = [
		{ sentinel: 'amp', type: 'embed-size', height },
		{ 'datawrapper-height': { [host.figure]: height } },
	];
	if (host.pym) messages.push(['pym', host.pym, 'height', String(height)].join('xPYMx'));
	if (host.wordpress) messages.push({ message: 'height', value: height, secret: host.wordpress });
	if (host.resizer)
		messages.push(`[iFrameSizer]${host.resizer}:${String(height)}:${String(width)}:${first ? 'init' : 'resize'}`);
	if (host.medium) messages.push(JSON.stringify({ src: host.medium, context: 'iframe.resize', height }));
	return messages;
}

/** What a host may ask: to be told the height (again), that and who it is, or what the reader does. */
type Ask = { kind: 'height' } | { kind: 'resizer'; id: string } | { kind: 'subscribe' };

/** What the reader did: went a step on, changed the state by the figure's own controls, opened the evidence. */
export type EventName = 'step' | 'state' | 'open-evidence';

/** The event as a host that subscribed is told it; the shape changes only with its version. */
export const eventMessage = (name: EventName, figure: string, state: string): unknown => ({
	type: '110km:event',
	version: 1,
	name,
	figure,
	state,
});

/** Reads one message of the host; everything that is not one of the few known asks is nothing. */
export function askOf(data: unknown, host: Host): Ask | undefined {
	if (typeof data === 'string') return askOfText(data.slice(0, 512), host);
	if (typeof data !== 'object' || data === null) return undefined;
	try {
		const { sentinel, type, message, secret, version } = data as Record<string, unknown>;
		if (sentinel === 'amp' && type === 'frames-init') return { kind: 'height' };
		if (type === '110km:subscribe' && version === 1) return { kind: 'subscribe' };
		if (message === 'ready' && host.wordpress !== undefined && secret === host.wordpress) return { kind: 'height' };
	} catch {
		// A getter of a stranger's object threw: no ask of ours.
	}
	return undefined;
}

function askOfText(text: string, host: Host): Ask | undefined {
	if (text === '[iFrameSizer]resize') return host.resizer ? { kind: 'height' } : undefined;
	const init = /^\[iFrameSizer\]([\w.-]{1,64}):\d+:(true|false):/.exec(text);
	if (init?.[1]) return { kind: 'resizer', id: init[1] };
	const pym = text.split('xPYMx');
	if (pym[0] === 'pym' && host.pym !== undefined && pym[1] === host.pym && pym[2] === 'width')
		return { kind: 'height' };
	return undefined;
}
